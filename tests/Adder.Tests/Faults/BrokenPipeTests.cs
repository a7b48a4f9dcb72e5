using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Faults;

[SupportedOSPlatform("linux")]
public sealed class BrokenPipeTests
{
    /// <remarks>The signal that comes with it ends neither program.</remarks>
    [Fact]
    public void a_pipe_that_nobody_reads_refuses_bytes_as_in_CPython()
    {
        CPython.Newest.Answer("""
            def unread_pipe():
                r, w = os.pipe()
                os.close(r)
                return w
            broken_pipe, broken_source = unread_pipe(), os.open('/dev/zero', os.O_RDONLY)
            """);
        var ((r, w), zero) = (os.pipe(), os.open("/dev/zero", os.O_RDONLY));
        os.close(r);
        Assert.Equal(CPython.Newest.Answer("os.write(broken_pipe, b'x')"), Python.Outcome(() => os.write(w, "x"u8)));
        Assert.Equal(CPython.Newest.Answer("os.write(broken_pipe, b'')"), Python.Outcome(() => os.write(w, ""u8)));
        Assert.Equal(CPython.Newest.Answer("os.writev(broken_pipe, [b'x', b'y'])"), Python.Outcome(() => os.writev(w, ["x"u8.ToArray(), "y"u8.ToArray()])));
        Assert.Equal(CPython.Newest.Answer("os.sendfile(broken_pipe, broken_source, None, 10)"), Python.Outcome(() => os.sendfile(w, zero, null, 10)));
        Assert.Equal(CPython.Newest.Answer("os.splice(broken_source, broken_pipe, 10)"), Python.Outcome(() => os.splice(zero, w, 10)));
        os.close(w);
        os.close(zero);
    }
}
