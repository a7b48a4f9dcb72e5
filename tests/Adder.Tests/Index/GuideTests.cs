using System.Reflection;
using Adder.Indexing;

namespace Adder.Tests.Index;

/// <summary>The names that teach instead of working.</summary>
public sealed class GuideTests
{
    public static TheoryData<string> Functions => [.. typeof(os).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(Surface.IsGuide).Select(method => method.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void a_call_with_any_arguments_meets_one_sentence(string name)
    {
        var overloads = typeof(os).GetMember(name).Cast<MethodInfo>().ToArray();
        var sentence = Assert.Single(overloads.Select(method => method.GetCustomAttribute<ObsoleteAttribute>()!.Message!).Distinct());
        Assert.InRange(sentence.Length, 20, 200);
        Assert.DoesNotContain('.', sentence.Replace("os.", "", StringComparison.Ordinal).Replace(".NET", "", StringComparison.Ordinal));
        var any = Assert.Single(overloads, method => method.GetParameters() is [{ ParameterType: var type }] && type == typeof(object[]));
        Assert.True(any.GetParameters()[0].IsDefined(typeof(ParamArrayAttribute)));
        var error = Assert.Throws<TargetInvocationException>(() => any.Invoke(null, [Array.Empty<object>()]));
        Assert.Equal(sentence, Assert.IsType<PlatformNotSupportedException>(error.InnerException).Message);
    }
}
