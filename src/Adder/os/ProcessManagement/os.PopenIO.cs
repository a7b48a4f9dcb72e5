using Adder.Core.Processes;

namespace Adder;

public static partial class os
{
    /// <summary>What <see cref="popen"/> gives: one end of a pipe, the other end of which a command of the shell has.</summary>
    /// <remarks>One that is forgotten is closed some time later, and its command, once it has ended, leaves no zombie. See
    /// <see href="https://docs.python.org/3/library/os.html#os.popen">os.popen</see> in Python's documentation.</remarks>
    public sealed class PopenIO : TextIO
    {
        /// <summary>Takes the descriptor over when nothing can fail any more: until then it is the caller's.</summary>
        internal PopenIO(int fd, string mode, int buffering)
            : base(fd, mode, buffering, encoding: null, errors: null, newline: null, closefd: false) => TakeOver();

        /// <summary>Lets the command of a file that was forgotten go.</summary>
        ~PopenIO() => Command?.Abandon();

        /// <summary>The command; <see langword="null"/> as long as it has not begun.</summary>
        internal PipedCommand? Command { get; set; }

        /// <summary>Closes the pipe and waits for the command's end; again, it only answers.</summary>
        /// <returns><see langword="null"/> where the exit code is 0; else the exit code, or the number of the signal that killed the command
        /// as a negative one, times 256.</returns>
        /// <exception cref="BrokenPipeError">The command has ended, or closed its end, and did not read everything (EPIPE); the pipe is closed
        /// nevertheless, and the next call waits.</exception>
        public new int? close()
        {
            CloseOnce();
            return Command?.Wait();
        }

        /// <summary>Closes the pipe, and waits for the command's end without a thread; again, it only answers.</summary>
        /// <param name="cancellation">Ends the wait; the pipe is closed, and the command goes on.</param>
        /// <inheritdoc cref="close"/>
        public async ValueTask<int?> close_async(CancellationToken cancellation = default)
        {
            base.CloseOnce();
            return Command is { } command ? await command.WaitAsync(cancellation).ConfigureAwait(false) : null;
        }

        private protected override void CloseOnce()
        {
            base.CloseOnce();
            Command?.Wait();
        }
    }
}
