using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessParameters;

[SupportedOSPlatform("linux")]
public sealed class NamespacesTests
{
    private static readonly string[] Names =
    [
        "CLONE_FILES", "CLONE_FS", "CLONE_NEWCGROUP", "CLONE_NEWIPC", "CLONE_NEWNET", "CLONE_NEWNS", "CLONE_NEWPID", "CLONE_NEWTIME", "CLONE_NEWUSER",
        "CLONE_NEWUTS", "CLONE_SIGHAND", "CLONE_SYSVSEM", "CLONE_THREAD", "CLONE_VM", "PRIO_PROCESS", "PRIO_PGRP", "PRIO_USER",
    ];

    [Fact]
    public void the_flags_and_selectors_have_the_numbers_of_CPython()
    {
        Assert.Equal(CPython.Newest.Answer("sorted(n for n in dir(os) if n.startswith(('CLONE_', 'PRIO_')))"), "= " + Python.Literal(Names.Order(StringComparer.Ordinal)));
        foreach (var name in Names) Assert.Equal(CPython.Newest.Answer($"os.{name}"), $"= {typeof(os).GetField(name)!.GetRawConstantValue()}");
    }

    /// <remarks>As an ordinary user all of it is refused, there as here.</remarks>
    [Fact]
    public void only_the_calling_thread_leaves_and_it_may_come_back()
    {
        CPython.Newest.Answer("""
            import concurrent.futures
            def unshared_on_thread(flags):
                with concurrent.futures.ThreadPoolExecutor(1) as thread: return thread.submit(os.unshare, flags).result()
            """);
        foreach (var (flag, name) in new[] { (os.CLONE_NEWUTS, "uts"), (os.CLONE_NEWIPC, "ipc"), (os.CLONE_NEWNS, "mnt"), (os.CLONE_NEWNET, "net"), (os.CLONE_NEWCGROUP, "cgroup") })
        {
            var home = os.readlink($"/proc/self/ns/{name}");
            var expected = CPython.Newest.Answer($"unshared_on_thread({flag})");
            OwnThread.Run(() =>
            {
                Assert.Equal(expected, Python.Outcome(() => os.unshare(flag)));
                if (expected.StartsWith('!')) return 0;
                Assert.NotEqual(home, os.readlink($"/proc/thread-self/ns/{name}"));
                Assert.Equal(home, os.readlink($"/proc/self/ns/{name}"));
                var fd = os.open($"/proc/self/ns/{name}", os.O_RDONLY);
                Assert.Equal(errno.EINVAL, Assert.Throws<OSError>(() => os.setns(fd, os.CLONE_NEWPID)).errno);
                os.setns(fd, flag);
                Assert.Equal(home, os.readlink($"/proc/thread-self/ns/{name}"));
                os.close(fd);
                return 0;
            });
        }
    }

    [Fact]
    public void a_thread_may_have_a_working_directory_of_its_own()
    {
        var home = os.getcwd();
        Assert.Equal("/", OwnThread.Run(() =>
        {
            os.unshare(os.CLONE_FS);
            os.chdir("/");
            return os.getcwd();
        }));
        Assert.Equal(home, os.getcwd());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void flags_are_refused_as_in_CPython(int flags) =>
        Assert.Equal(CPython.Newest.Answer($"os.unshare({flags})"), Python.Outcome(() => os.unshare(flags)));

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(int.MinValue, 7)]
    [InlineData(1_000_099, 0)]
    [InlineData(1_000_099, -1)]
    public void a_descriptor_is_refused_as_in_CPython(int fd, int nstype) =>
        Assert.Equal(CPython.Newest.Answer($"os.setns({fd}, nstype={nstype})"), Python.Outcome(() => os.setns(fd, nstype: nstype)));

    [Fact]
    public void a_descriptor_of_something_else_is_refused_as_in_CPython()
    {
        var fd = os.open("/dev/null", os.O_RDONLY);
        Assert.Equal(CPython.Newest.Answer("os.setns(os.open('/dev/null', 0))"), Python.Outcome(() => os.setns(fd)));
        os.close(fd);
    }
}
