using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Adder.Tests.Oracle;

namespace Adder.Tests.Sys;

public sealed class ValuesTests
{
    private sealed class Three
    {
#pragma warning disable CS0649 // only their room counts
        internal long First;
        internal byte Second;
        internal object? Third;
#pragma warning restore CS0649
    }

    [Fact]
    public void float_info_is_that_of_CPython()
    {
        Assert.Equal(CPython.Newest.Answer("(repr(sys.float_info), sys.float_repr_style)"), Python.Outcome(() => (sys.float_info.ToString(), sys.float_repr_style)));
        Assert.Equal(Math.BitIncrement(1.0) - 1.0, sys.float_info.epsilon);
    }

    [Fact]
    public void the_switches_are_written_in_the_order_of_CPython()
    {
        var ours = sys.flags.ToString()["sys.flags(".Length..^1].Split(", ").Select(field => field.Split('=')[0]).ToArray();
        var theirs = CPython.Newest.Answer("[field.split('=')[0] for field in repr(sys.flags)[10:-1].split(', ')]");
        Assert.Equal(theirs, "= " + Python.Literal(ours.Where(name => theirs.Contains($"'{name}'", StringComparison.Ordinal))));
        Assert.Equal(ours.Order(), typeof(sys.flags_type).GetProperties().Select(property => property.Name).Order());
    }

    [Fact]
    public void threads_are_those_of_the_same_library_as_in_CPython() =>
        Assert.Equal(CPython.Newest.Answer("(sys.thread_info.name, sys.thread_info.version)"), Python.Outcome(() => (sys.thread_info.name, sys.thread_info.version)));

    [Fact]
    public void the_version_is_that_of_the_mirrored_Python_and_compares_like_a_tuple()
    {
        Assert.Equal("sys.version_info(major=3, minor=15, micro=0, releaselevel='final', serial=0)", sys.version_info.ToString());
        Assert.True(sys.version_info >= (3, 15) && sys.version_info > (3, 15, 0) && sys.version_info < (3, 16) && !(sys.version_info <= (3, 14, 9)));
        Assert.Equal(CPython.Newest.Answer("int.from_bytes([3, 15, 0, 0xF0], 'big')"), Python.Outcome(() => sys.hexversion));
        Assert.StartsWith("3.15.0 (Adder ", sys.version, StringComparison.Ordinal);
        Assert.Equal(("adder", null), (sys.implementation.name, sys.implementation.cache_tag));
        Assert.StartsWith("namespace(name='adder', cache_tag=None, version=sys.version_info(major=", sys.implementation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void the_modules_of_the_library_are_modules_of_Python()
    {
        Assert.Equal("= []", CPython.Newest.Answer($"[name for name in {Python.Literal(sys.builtin_module_names)} if name not in sys.stdlib_module_names]"));
        var there = typeof(os).Assembly.GetTypes().Where(type => type is { IsPublic: true, IsAbstract: true, IsSealed: true } && char.IsLower(type.Name[0])).Select(type => type.Name);
        Assert.Empty(there.Except(sys.stdlib_module_names));
        Assert.Equal(sys.builtin_module_names, sys.stdlib_module_names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void interned_texts_are_one_object()
    {
        var text = new string("adder interned".AsSpan()) + Environment.ProcessId;
        Assert.False(sys._is_interned(text));
        Assert.Same(sys.intern(text), sys.intern(new string(text.AsSpan())));
        Assert.True(sys._is_interned(sys.intern(text)));
        Assert.Throws<TypeError>(() => sys.intern(null!));
    }

    [Fact]
    public void the_size_of_an_object_is_what_its_allocation_takes()
    {
        Measure(() => new object());
        Measure(() => new Three());
        Measure(() => new string('x', 5));
        Measure(() => new string('x', 6));
        Measure(() => new byte[3]);
        Measure(() => new decimal[7]);
        Measure(() => new int[2, 3]);
        Measure(() => new object?[9]);
        Measure(() => (object)5);
        Measure(() => (object)(1L, 2, true));
        Assert.Throws<TypeError>(() => sys.getsizeof(null));
        Assert.Equal(7, sys.getsizeof(null, 7));
    }

    [Fact]
    public void a_frame_is_the_callers_or_one_further_up()
    {
        var (own, above) = Frames();
        Assert.Equal((nameof(Frames), nameof(a_frame_is_the_callers_or_one_further_up)), (own.GetMethod()!.Name, above.GetMethod()!.Name));
        Assert.Equal(nameof(a_frame_is_the_callers_or_one_further_up), sys._getframe(-3).GetMethod()!.Name);
        Assert.Equal(CPython.Newest.Answer("sys._getframe(100000)"), Python.Outcome(() => sys._getframe(100_000).ToString()));
        Assert.Equal("([('sys._getframe', 1, 'FrameEvent'), ('sys._getframe', 1, 'Again')], \"! ('RuntimeError', 'no')\")", ChildProgram.Run("frame-event")[0]);
    }

    [Fact]
    public void arguments_that_are_no_UTF8_come_as_in_CPython()
    {
        CPython.Newest.Answer("import subprocess");
        var program = "import os, sys; sys.argv.append('changed'); print(ascii((sys.argv[1:], sys.orig_argv[-4:], os.fsencode(sys.argv[-2]))))";
        var theirs = CPython.Newest.Answer($"subprocess.run([sys.executable, '-X', 'utf8', '-c', {Python.Literal(program)}, '--child-program', 'command-line', '', b'a\\xff\\xc3\\xa9'], capture_output=True, text=True).stdout");
        Assert.Equal(theirs, "= " + Python.Literal(ChildProgram.Run("command-line", "exec \"$@\" '' \"$(printf 'a\\377\\303\\251')\"")[0] + "\n"));
    }

    [Fact]
    public void the_program_and_its_runtime_are_where_the_system_says()
    {
        Assert.Equal(os.readlink("/proc/self/exe"), sys.executable);
        Assert.Equal(Environment.ProcessPath, sys.argv[0]);
        Assert.StartsWith(sys.prefix + "/shared/", typeof(object).Assembly.Location, StringComparison.Ordinal);
        Assert.Equal((sys.prefix, sys.prefix, sys.prefix), (sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix));
    }

    [Fact]
    public void the_end_of_the_process_is_seen_by_who_asked_before() => Assert.Equal("(False, True)", ChildProgram.Run("finalizing")[^1]);

    [Fact]
    public void modules_are_the_loaded_assemblies()
    {
        Assert.Same(typeof(os).Assembly, sys.modules["Adder"]);
        Assert.True(sys.modules.Count > 10 && sys.modules.ContainsKey("System.Private.CoreLib") && sys.modules.Contains("Adder"));
        Assert.Null(sys.modules.get("nowhere"));
        Assert.Equal("nowhere", Assert.Throws<KeyError>(() => sys.modules["nowhere"]).Message.Trim('\''));
        var names = new List<string>();
        foreach (var name in sys.modules) names.Add(name);
        Assert.Contains("Adder", names);
        Assert.Equal(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory), sys.path[0]);
    }

    [Fact]
    public void an_assembly_is_found_in_a_folder_that_was_appended()
    {
        using var folder = new TemporaryDirectory();
        var builder = new System.Reflection.Emit.PersistedAssemblyBuilder(new AssemblyName("adder_elsewhere"), typeof(object).Assembly);
        builder.DefineDynamicModule("adder_elsewhere");
        builder.Save(Path.Combine(folder.FullName, "adder_elsewhere.dll"));
        Assert.Equal("(False, False)(True, True, 'adder_elsewhere', True)", ChildProgram.Run("search-path", $"ADDER_FOLDER='{folder.FullName}' exec \"$@\"")[0]);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static (StackFrame, StackFrame) Frames() => (sys._getframe(), sys._getframe(1));

    private static void Measure(Func<object> make)
    {
        make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = make();
        Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, sys.getsizeof(made));
    }
}
