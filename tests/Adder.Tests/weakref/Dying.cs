using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Adder.Tests.Weak;

/// <summary>Has objects die.</summary>
internal static class Dying
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Runs a call whose temporaries are gone when it returns.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Apart(Action call) => OwnThread.Run(() =>
    {
        call();
        return true;
    });

    /// <summary>Watches for a state that another thread brings about.</summary>
    internal static void Await(Func<bool> state)
    {
        for (var began = Stopwatch.GetTimestamp(); !state();)
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < Patience, "it did not come about");
            Thread.Yield();
        }
    }
}
