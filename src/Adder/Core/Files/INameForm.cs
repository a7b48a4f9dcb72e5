using Adder.Core.Text;

namespace Adder.Core.Files;

/// <summary>The two forms that names and paths have where entries are listed: text and bytes. A type argument chooses, at no cost for each
/// entry.</summary>
internal interface INameForm<TPath> where TPath : class
{
    /// <summary>A path that was given, in this form.</summary>
    static abstract TPath Of(in os.path_arg path);

    static abstract os.path_arg Argument(TPath path);

    /// <summary>A name as the system gives it, in this form.</summary>
    static abstract TPath Decode(ReadOnlySpan<byte> name);

    /// <summary>The path with a slash at its end, if it has any character.</summary>
    static abstract TPath AsDirectory(TPath path);

    static abstract TPath Concat(TPath directory, TPath name);

    static abstract bool IsAbsolute(TPath path);
}

internal readonly struct TextNames : INameForm<string>
{
    public static string Of(in os.path_arg path) => FsPath.Decode(path);

    public static os.path_arg Argument(string path) => path;

    public static string Decode(ReadOnlySpan<byte> name) => FsCodec.Decode(name);

    public static string AsDirectory(string path) => path is "" or [.., '/'] ? path : path + '/';

    public static string Concat(string directory, string name) => directory + name;

    public static bool IsAbsolute(string path) => path is ['/', ..];
}

internal readonly struct ByteNames : INameForm<byte[]>
{
    public static byte[] Of(in os.path_arg path) => FsPath.Encode(path);

    public static os.path_arg Argument(byte[] path) => path;

    public static byte[] Decode(ReadOnlySpan<byte> name) => name.ToArray();

    public static byte[] AsDirectory(byte[] path) => path is [] or [.., (byte)'/'] ? path : [.. path, (byte)'/'];

    public static byte[] Concat(byte[] directory, byte[] name) => [.. directory, .. name];

    public static bool IsAbsolute(byte[] path) => path is [(byte)'/', ..];
}
