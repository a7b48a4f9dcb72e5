using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

/// <summary>An operation on a file that either ends, or leaves everything as it was, to be tried again when the descriptor is ready.</summary>
/// <typeparam name="T">Its result.</typeparam>
internal interface IAttempt<T>
{
    ByteFile File { get; }

    Direction Direction { get; }

    /// <summary>With the file locked: false where the descriptor has to be waited for.</summary>
    bool Try(Waiting waiting, out T result);
}

/// <summary>The three ways to wait: in the system call, with a token, and without a thread.</summary>
internal static class Attempts
{
    internal static T Run<TAttempt, T>(TAttempt attempt, CancellationToken cancellation) where TAttempt : IAttempt<T>
    {
        if (cancellation.CanBeCanceled) return RunCancellable<TAttempt, T>(attempt, cancellation);
        lock (attempt.File.Gate)
        {
            attempt.Try(Waiting.InCall, out var result);
            return result;
        }
    }

    internal static async ValueTask<T> RunAsync<TAttempt, T>(TAttempt attempt, CancellationToken cancellation) where TAttempt : IAttempt<T>
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryBetween<TAttempt, T>(ref attempt, out var fd, out var result)) return result;
            await Readiness.WaitAsync(fd, attempt.Direction, cancellation).ConfigureAwait(false);
        }
    }

    private static T RunCancellable<TAttempt, T>(TAttempt attempt, CancellationToken cancellation) where TAttempt : IAttempt<T>
    {
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TryBetween<TAttempt, T>(ref attempt, out var fd, out var result)) return result;
            Readiness.Wait(fd, attempt.Direction, cancellation);
        }
    }

    private static bool TryBetween<TAttempt, T>(ref TAttempt attempt, out int fd, out T result) where TAttempt : IAttempt<T>
    {
        lock (attempt.File.Gate)
        {
            fd = -1;
            if (attempt.Try(Waiting.Between, out result)) return true;
            fd = attempt.File.Raw.Descriptor;
            return false;
        }
    }
}
