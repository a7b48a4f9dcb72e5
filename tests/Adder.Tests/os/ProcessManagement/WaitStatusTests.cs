using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[SupportedOSPlatform("linux")]
public sealed class WaitStatusTests
{
    private static readonly int[] Odd = [-1, -2, -256, int.MinValue, int.MaxValue, 0x10000, 0x1007F, 0x1FFFF, 0x7F000000];

    [Theory]
    [InlineData("WIFEXITED")]
    [InlineData("WIFSIGNALED")]
    [InlineData("WIFSTOPPED")]
    [InlineData("WIFCONTINUED")]
    [InlineData("WCOREDUMP")]
    public void a_status_is_asked_as_in_CPython(string name)
    {
        Func<int, bool> ours = name switch
        {
            "WIFEXITED" => os.WIFEXITED,
            "WIFSIGNALED" => os.WIFSIGNALED,
            "WIFSTOPPED" => os.WIFSTOPPED,
            "WIFCONTINUED" => os.WIFCONTINUED,
            _ => os.WCOREDUMP,
        };
        Assert.Equal(CPython.Newest.Answer($"[os.{name}(s) for s in list(range(0x10000)) + {Python.Literal(Odd)}]"), "= " + Python.Literal(Enumerable.Range(0, 0x10000).Concat(Odd).Select(ours)));
    }

    [Theory]
    [InlineData("WEXITSTATUS")]
    [InlineData("WTERMSIG")]
    [InlineData("WSTOPSIG")]
    public void a_status_holds_the_numbers_that_it_holds_in_CPython(string name)
    {
        Func<int, int> ours = name switch
        {
            "WEXITSTATUS" => os.WEXITSTATUS,
            "WTERMSIG" => os.WTERMSIG,
            _ => os.WSTOPSIG,
        };
        Assert.Equal(CPython.Newest.Answer($"[os.{name}(s) for s in list(range(0x10000)) + {Python.Literal(Odd)}]"), "= " + Python.Literal(Enumerable.Range(0, 0x10000).Concat(Odd).Select(ours)));
    }

    [Fact]
    public void a_status_becomes_the_exit_code_or_the_error_that_it_becomes_in_CPython()
    {
        CPython.Newest.Answer("""
            def exit_code_of(status):
                try: return os.waitstatus_to_exitcode(status)
                except Exception as e: return type(e).__name__ + ': ' + str(e)
            """);
        var statuses = Enumerable.Range(0, 0x10000).Concat(Odd);
        Assert.Equal(CPython.Newest.Answer($"[exit_code_of(s) for s in list(range(0x10000)) + {Python.Literal(Odd)}]"), "= " + Python.Literal(statuses.Select(status =>
        {
            try
            {
                return (object)os.waitstatus_to_exitcode(status);
            }
            catch (ValueError e)
            {
                return $"ValueError: {e.Message}";
            }
        })));
    }

    [Fact]
    public void every_option_code_and_kind_of_id_has_Pythons_number() => Assert.Equal(
        CPython.Newest.Answer("[os.WNOHANG, os.WUNTRACED, os.WCONTINUED, os.WEXITED, os.WSTOPPED, os.WNOWAIT, os.P_ALL, os.P_PID, os.P_PGID, os.P_PIDFD, os.CLD_EXITED, os.CLD_KILLED, os.CLD_DUMPED, os.CLD_TRAPPED, os.CLD_STOPPED, os.CLD_CONTINUED]"),
        "= " + Python.Literal((int[])[os.WNOHANG, os.WUNTRACED, os.WCONTINUED, os.WEXITED, os.WSTOPPED, os.WNOWAIT, os.P_ALL, os.P_PID, os.P_PGID, os.P_PIDFD,
            os.CLD_EXITED, os.CLD_KILLED, os.CLD_DUMPED, os.CLD_TRAPPED, os.CLD_STOPPED, os.CLD_CONTINUED]));

    [Fact]
    public void every_exit_code_has_Pythons_number()
    {
        var ours = typeof(os).GetFields().Where(field => field.Name.StartsWith("EX_", StringComparison.Ordinal)).OrderBy(field => field.Name, StringComparer.Ordinal)
            .Select(field => (field.Name, (int)field.GetRawConstantValue()!));
        Assert.Equal(CPython.Newest.Answer("sorted((n, v) for n, v in vars(os).items() if n.startswith('EX_'))"), "= " + Python.Literal(ours));
    }
}
