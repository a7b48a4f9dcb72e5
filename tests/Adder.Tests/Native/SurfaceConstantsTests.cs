using System.Reflection;
using System.Runtime.Versioning;

namespace Adder.Tests.Native;

/// <summary>The public numbers against those of Native, which the system's headers vouch for.</summary>
[SupportedOSPlatform("linux")]
public sealed class SurfaceConstantsTests
{
    private static readonly Dictionary<string, long> Headers = new[] { typeof(Adder.Native.Linux.Libc), typeof(Adder.Native.Unix.Libc) }
        .SelectMany(libc => libc.GetFields(BindingFlags.Static | BindingFlags.NonPublic)).Where(field => field.IsLiteral)
        .ToDictionary(field => field.Name, field => Convert.ToInt64(field.GetRawConstantValue(), null));

    [Theory]
    [InlineData(typeof(os), "STATX_BTIME")]
    [InlineData(typeof(os), "AT_STATX_DONT_SYNC")]
    [InlineData(typeof(os), "ST_RELATIME")]
    [InlineData(typeof(os), "SCHED_BATCH")]
    [InlineData(typeof(os), "CLONE_NEWNET")]
    [InlineData(typeof(os), "PRIO_USER")]
    [InlineData(typeof(os), "GRND_RANDOM")]
    [InlineData(typeof(os), "RTLD_DEEPBIND")]
    [InlineData(typeof(stat), "S_IFSOCK")]
    [InlineData(typeof(os), "P_PIDFD")]
    [InlineData(typeof(os), "CLD_CONTINUED")]
    [InlineData(typeof(signal), "SIGWINCH")]
    [InlineData(typeof(stat), "S_IXOTH")]
    public void a_number_that_the_headers_know_has_their_value(Type module, string among)
    {
        var shared = module.GetFields(BindingFlags.Static | BindingFlags.Public).Where(field => field.IsLiteral && Headers.ContainsKey(field.Name)).ToArray();
        Assert.All(shared, field => Assert.Equal(Headers[field.Name], Convert.ToInt64(field.GetRawConstantValue(), null)));
        Assert.Contains(shared, field => field.Name == among);
    }
}
