using System.IO.Pipes;

namespace Adder.Benchmarks;

internal static partial class Workloads
{
    private const int Transfers = 1_024;

    private static Func<ulong> AdderPipe()
    {
        var (r, w) = os.pipe();
        var (sent, received) = (new byte[4096], new byte[4096]);
        return () =>
        {
            ulong sum = 0;
            for (var i = 0; i < Transfers; i++)
            {
                sent[^1] = (byte)i;
                os.write(w, sent.AsSpan());
                os.readinto(r, received.AsSpan());
                sum += received[^1];
            }

            return sum;
        };
    }

    private static Func<ulong> StreamPipe()
    {
        var server = new AnonymousPipeServerStream(PipeDirection.Out);
        var client = new AnonymousPipeClientStream(PipeDirection.In, server.ClientSafePipeHandle);
        var (sent, received) = (new byte[4096], new byte[4096]);
        return () =>
        {
            ulong sum = 0;
            for (var i = 0; i < Transfers; i++)
            {
                sent[^1] = (byte)i;
                server.Write(sent);
                client.ReadExactly(received);
                sum += received[^1];
            }

            return sum;
        };
    }
}
