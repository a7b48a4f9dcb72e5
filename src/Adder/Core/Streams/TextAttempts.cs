using Adder.Core.Descriptors;

namespace Adder.Core.Streams;

internal readonly struct ReadText(TextFile text, int size) : IAttempt<string>
{
    public ByteFile File => text.File;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out string result) => text.TryRead(size, waiting, out result);
}

internal readonly struct ReadTextLine(TextFile text, int size) : IAttempt<string>
{
    public ByteFile File => text.File;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out string result) => text.TryReadLine(size, waiting, out result);
}

internal readonly struct ReadTextLines(TextFile text, int hint) : IAttempt<List<string>>
{
    public ByteFile File => text.File;

    public Direction Direction => Direction.Reading;

    public bool Try(Waiting waiting, out List<string> result) => text.TryReadLines(hint, waiting, out result);
}

internal struct WriteText(TextFile text, string data) : IAttempt<int>
{
    private bool isTaken;
    private int length;

    public readonly ByteFile File => text.File;

    public readonly Direction Direction => Direction.Writing;

    public bool Try(Waiting waiting, out int result)
    {
        if (!isTaken) length = text.Write(data, waiting);
        isTaken = true;
        result = length;
        return text.FlushesAfter(data) ? text.File.TryFlush(waiting) : text.File.TryShrink(waiting);
    }
}

internal readonly struct FlushText(TextFile text) : IAttempt<bool>
{
    public ByteFile File => text.File;

    public Direction Direction => Direction.Writing;

    public bool Try(Waiting waiting, out bool result) => result = text.TryFlush(waiting);
}
