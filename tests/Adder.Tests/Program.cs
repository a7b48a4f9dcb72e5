using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace Adder.Tests;

/// <summary>Runs the tests, or one of the small programs that tests run in a process of their own.</summary>
internal static class Program
{
    private static Task<int> Main(string[] arguments)
    {
        if (ChildProgram.RunInPlaceOfTests(arguments)) return Task.FromResult(0);
        return arguments.Contains("--server") || arguments.Contains("--internal-msbuild-node")
            ? TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
            : ConsoleRunner.Run(arguments);
    }
}
