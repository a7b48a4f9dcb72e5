using System.Diagnostics;
using System.Text;
using Adder.Tests.Oracle;
using CsCheck;

namespace Adder.Tests.ProcessParameters;

/// <summary>Who sees a change of the environment: .NET, the C library and child processes, and the other way round.</summary>
[Collection(ProcessState.Name)]
public sealed class EnvironTests : EnvironmentTest
{
    private static readonly byte[] Wild = [0xFF, (byte)'=', 0xC3, (byte)'\n'];

    [Theory]
    [InlineData("ADDER_A", "1")]
    [InlineData("ADDER_A", "")]
    [InlineData("ADDER_A", "a=b\n c")]
    [InlineData("ADDER é\U0001F600", "é\U0001F600")]
    public void a_change_is_seen_by_NET_by_the_C_library_and_by_children(string name, string value)
    {
        os.environ[name] = value;
        Assert.Equal(value, Environment.GetEnvironmentVariable(name));
        Assert.Equal(value, CLibrary.Get(name));
        Assert.Contains($"{name}={value}", ChildVariables());
        os.environ.__delitem__(name);
        Assert.Null(Environment.GetEnvironmentVariable(name));
        Assert.Null(CLibrary.Get(name));
        Assert.DoesNotContain(ChildVariables(), variable => variable.StartsWith(name + "=", StringComparison.Ordinal));
    }

    [Fact]
    public void a_value_that_is_not_UTF_8_reaches_the_C_library_as_it_is()
    {
        os.environ["ADDER_\udcfe"] = "\udcff=\udcc3";
        Assert.Equal([0xFF, (byte)'=', 0xC3], CLibrary.Get([.. "ADDER_"u8, 0xFE]));
        Assert.Equal([0xFF, (byte)'=', 0xC3], os.environb[[.. "ADDER_"u8, 0xFE]]);
    }

    [Fact]
    public void long_names_and_values_are_kept_whole()
    {
        var (name, value) = (new string('N', 5_000), new string('é', 100_000));
        os.environ[name] = value;
        Assert.Equal(value, CLibrary.Get(name));
        os.reload_environ();
        Assert.Equal(value, os.environ[name]);
    }

    [Fact]
    public void putenv_and_unsetenv_reach_the_process_but_not_the_mapping()
    {
        os.putenv("ADDER_A", "1");
        Assert.Equal(("1", "1", null), (Environment.GetEnvironmentVariable("ADDER_A"), CLibrary.Get("ADDER_A"), os.getenv("ADDER_A")));
        os.environ["ADDER_A"] = "2";
        os.unsetenv("ADDER_A"u8.ToArray());
        Assert.Equal((null, null, "2"), (Environment.GetEnvironmentVariable("ADDER_A"), CLibrary.Get("ADDER_A"), os.getenv("ADDER_A")));
        os.unsetenv("ADDER_A");
    }

    [Theory]
    [InlineData("os.putenv('a=b', 'c')")]
    [InlineData("os.putenv('', 'c')")]
    [InlineData("os.putenv('=', 'c')")]
    [InlineData("os.putenv('a\\0b=', 'c')")]
    [InlineData("os.putenv('a', 'c\\0')")]
    [InlineData("os.putenv('a\\0', '\\ud800')")]
    [InlineData("os.putenv('\\ud800', 'c\\0')")]
    [InlineData("os.putenv(None, 'c')")]
    [InlineData("os.putenv('a', 3)")]
    [InlineData("os.unsetenv('a=b')")]
    [InlineData("os.unsetenv('')")]
    [InlineData("os.unsetenv('a\\0b')")]
    [InlineData("os.unsetenv(3)")]
    [InlineData("os.unsetenv('ADDER_NOWHERE')")]
    public void putenv_and_unsetenv_refuse_what_CPython_refuses(string source)
    {
        Action call = source switch
        {
            "os.putenv('a=b', 'c')" => () => os.putenv("a=b", "c"),
            "os.putenv('', 'c')" => () => os.putenv("", "c"),
            "os.putenv('=', 'c')" => () => os.putenv("=", "c"),
            "os.putenv('a\\0b=', 'c')" => () => os.putenv("a\0b=", "c"),
            "os.putenv('a', 'c\\0')" => () => os.putenv("a", "c\0"),
            "os.putenv('a\\0', '\\ud800')" => () => os.putenv("a\0", "\ud800"),
            "os.putenv('\\ud800', 'c\\0')" => () => os.putenv("\ud800", "c\0"),
            "os.putenv(None, 'c')" => () => os.putenv((string?)null, "c"),
            "os.putenv('a', 3)" => () => os.putenv("a", 3),
            "os.unsetenv('a=b')" => () => os.unsetenv("a=b"),
            "os.unsetenv('')" => () => os.unsetenv(""),
            "os.unsetenv('a\\0b')" => () => os.unsetenv("a\0b"),
            "os.unsetenv(3)" => () => os.unsetenv(3),
            _ => () => os.unsetenv("ADDER_NOWHERE"),
        };
        Assert.Equal(CPython.Newest.Answer(source), Python.Outcome(call));
    }

    [Fact]
    public void what_native_code_changes_is_seen_after_a_reload_and_then_by_NET_too()
    {
        os.environ["ADDER_OLD"] = "1";
        os.environ["ADDER_GONE"] = "1";
        CLibrary.Set("ADDER_NEW"u8.ToArray(), "2"u8.ToArray());
        CLibrary.Set([.. "ADDER_"u8, 0xFF], Wild);
        CLibrary.Set("ADDER_OLD"u8.ToArray(), "3"u8.ToArray());
        CLibrary.Unset("ADDER_GONE"u8.ToArray());
        Assert.Equal((null, "1", "1"), (os.getenv("ADDER_NEW"), os.getenv("ADDER_OLD"), os.getenv("ADDER_GONE")));

        os.reload_environ();
        Assert.Equal(("2", "3", null), (os.getenv("ADDER_NEW"), os.getenv("ADDER_OLD"), os.getenv("ADDER_GONE")));
        Assert.Equal(Wild, os.environb[[.. "ADDER_"u8, 0xFF]]);
        Assert.Equal("\udcff=\udcc3\n", os.environ["ADDER_\udcff"]);
        Assert.Equal("2", Environment.GetEnvironmentVariable("ADDER_NEW"));
        Assert.Equal("3", Environment.GetEnvironmentVariable("ADDER_OLD"));
        Assert.Null(Environment.GetEnvironmentVariable("ADDER_GONE"));
    }

    [Fact]
    public void a_reload_leaves_alone_what_only_NET_knows()
    {
        Environment.SetEnvironmentVariable("ADDER_MANAGED", "1");
        os.reload_environ();
        Assert.Null(os.getenv("ADDER_MANAGED"));
        Assert.Equal("1", Environment.GetEnvironmentVariable("ADDER_MANAGED"));
        Environment.SetEnvironmentVariable("ADDER_MANAGED", null);
    }

    [Theory]
    [InlineData("exec \"$@\"")]
    [InlineData("A=$(printf '\\377=\\303') exec \"$@\"")]
    [InlineData("exec env -i =nameless A=1 B= \"$(printf '\\376=\\377')\" \"$(printf 'C=\\355\\262\\200')\" PATH=\"$PATH\" HOME=\"$HOME\" DOTNET_ROOT=\"$DOTNET_ROOT\" \"$@\"")]
    public void a_process_starts_with_the_variables_that_it_inherits_byte_for_byte_and_in_order(string script)
    {
        var lines = ChildProgram.Run("environ", script);
        Assert.Equal(
            CPython.Newest.Answer($"[tuple(v.split(b'=', 1)) for v in {lines[2]}.split(b'\\0') if v]"),
            "= " + lines[0]);
        Assert.Equal(CPython.Newest.Answer($"[(os.fsdecode(k), os.fsdecode(v)) for k, v in {lines[0]}]"), "= " + lines[1]);
    }

    [Fact]
    public void threads_may_change_and_read_it_together()
    {
        const int Threads = 4;
        const int Rounds = 100;
        using var start = new Barrier(Threads);
        var workers = Enumerable.Range(0, Threads).Select(worker => new Thread(() =>
        {
            start.SignalAndWait();
            for (var i = 0; i < Rounds; i++)
            {
                os.environ[$"ADDER_{i % 7}"] = $"{worker}";
                os.environ[$"ADDER_OWN_{worker}_{i}"] = $"{i}";
                if (i % 3 == 0) os.environ.pop($"ADDER_{i % 5}", null);
                foreach (var pair in os.environ.items()) Assert.NotNull(pair.Value);
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());

        Assert.Equal(Threads * Rounds, os.environ.keys().Count(name => name.StartsWith("ADDER_OWN_", StringComparison.Ordinal)));
        foreach (var name in Enumerable.Range(0, 7).Select(i => $"ADDER_{i}"))
            Assert.Equal((os.getenv(name), os.getenv(name)), (CLibrary.Get(name), Environment.GetEnvironmentVariable(name)));
    }

    /// <remarks>Code that is compiled for the first time may box where optimised code does not, so it is optimised at once.</remarks>
    [Fact]
    public void looking_up_a_variable_allocates_nothing() =>
        Assert.Equal("('1', None, 0)", ChildProgram.Run("getenv-cost", "ADDER_A=1 DOTNET_TieredCompilation=0 exec \"$@\"")[0]);

    [Fact]
    public void the_directories_of_programs_are_those_that_CPython_finds() =>
        Gen.Select(Gen.Int[0, 2], Fragments.Text, Gen.Int[0, 3]).Sample(
            (kind, text, colons) =>
            {
                var path = text + new string(':', colons) + "/bin";
                var (source, call) = kind switch
                {
                    0 => ($"{{'PATH': {Python.Literal(path)}}}", () => os.get_exec_path(new Dictionary<string, string> { ["PATH"] = path })),
                    1 => ($"{{b'A': b'b', b'PATH': {Python.Literal(os.fsencode(path))}}}",
                        () => os.get_exec_path(new Dictionary<byte[], byte[]> { ["A"u8.ToArray()] = [], ["PATH"u8.ToArray()] = os.fsencode(path) })),
                    _ => ("{'path': 'x'}", (Func<List<string>>)(() => os.get_exec_path(new Dictionary<string, string> { ["path"] = "x" }))),
                };
                Assert.Equal(CPython.Newest.Answer($"os.get_exec_path({source})"), Python.Outcome(call));
            },
            iter: 300, threads: 1);

    [Fact]
    public void without_an_argument_the_directories_come_from_environ()
    {
        os.environ["PATH"] = "/a::/b";
        Assert.Equal(["/a", "", "/b"], os.get_exec_path());
        Assert.Equal(["/a", "", "/b"], os.get_exec_path(null));
        Assert.Equal(["/a", "", "/b"], os.get_exec_path(os.environb));
        os.environ.pop("PATH");
        Assert.Equal(CPython.Newest.Answer("os.get_exec_path({})"), Python.Outcome(() => os.get_exec_path()));
    }

    [Fact]
    public void bytes_are_supported_as_in_CPython() =>
        Assert.Equal(CPython.Newest.Answer("os.supports_bytes_environ"), Python.Outcome(() => os.supports_bytes_environ));

    private static List<string> ChildVariables()
    {
        var start = new ProcessStartInfo("/usr/bin/env", ["-0"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var variables = process.StandardOutput.ReadToEnd().Split('\0').ToList();
        process.WaitForExit();
        return variables;
    }
}
