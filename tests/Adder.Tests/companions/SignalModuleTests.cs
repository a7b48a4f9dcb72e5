using System.Reflection;
using System.Runtime.Versioning;
using Adder.Tests.Oracle;

namespace Adder.Tests.Companions;

[SupportedOSPlatform("linux")]
public sealed class SignalModuleTests
{
    [Fact]
    public void every_number_of_Pythons_signal_is_the_same()
    {
        var ours = typeof(signal).GetMembers(BindingFlags.Static | BindingFlags.Public)
            .Where(member => member is FieldInfo or PropertyInfo && member.GetCustomAttribute<SupportedOSPlatformAttribute>() is null or { PlatformName: "linux" })
            .Select(member => member.Name).Order(StringComparer.Ordinal)
            .Select(name => (name, Convert.ToInt32(typeof(signal).GetField(name)?.GetValue(null) ?? typeof(signal).GetProperty(name)?.GetValue(null), null)));
        CPython.Newest.Answer("import signal as signal_numbers");
        Assert.Equal(
            CPython.Newest.Answer("sorted((n, int(v)) for n, v in vars(signal_numbers).items() if n.startswith(('SIG', 'ITIMER_', 'NSIG')) and n.isupper())"),
            "= " + Python.Literal(ours));
    }
}
