using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.ProcessManagement;

[SupportedOSPlatform("linux")]
public sealed class WaitErrorsTests
{
    [Fact]
    public void without_children_every_wait_and_signal_fails_as_in_CPython() =>
        Compare(ChildProgram.Run("failing-waits")[0]);

    [Fact]
    public void without_children_every_awaited_wait_fails_as_in_CPython() =>
        Compare(ChildProgram.Run("failing-awaited-waits")[0]);

    [Fact]
    public void flags_of_pidfd_open_are_those_of_open() => Assert.Equal(os.PIDFD_NONBLOCK, os.O_NONBLOCK);

    private static void Compare(string ours)
    {
        CPython.Newest.Answer("""
            def outcome_of(source):
                try: return '= ' + ascii(eval(source))
                except OSError as e: return '! ' + ascii((type(e).__name__, e.errno, str(e), e.filename, e.filename2))
                except Exception as e: return '! ' + ascii((type(e).__name__, str(e)))
            """);
        Assert.Equal(Lines(CPython.Newest.Answer($"[(source, outcome_of(source)) for source, _ in {ours}]")), Lines("= " + ours));
    }

    // one call a line, for whoever reads the difference
    private static string Lines(string outcomes) => outcomes.Replace("), ('os.", "),\n('os.", StringComparison.Ordinal);
}
