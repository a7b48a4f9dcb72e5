namespace Adder.Tests.Paths;

/// <summary>The pure functions of <c>posixpath</c>, <c>ntpath</c> or <c>os.path</c>, by Python's name of the module.</summary>
public sealed record PathModule(string Name)
{
    public delegate string JoinArguments(os.path_arg first, ReadOnlySpan<os.path_arg> rest);

    public delegate string JoinTexts(os.path_arg first, ReadOnlySpan<string> rest);

    public delegate byte[] JoinBytes(byte[] first, ReadOnlySpan<byte[]> rest);

    public required Func<os.path_arg, object?[]> OfText { get; init; }

    public required Func<byte[], object?[]> OfBytes { get; init; }

    public required JoinArguments Join { get; init; }

    public required JoinTexts JoinStrings { get; init; }

    public required JoinBytes JoinByteArrays { get; init; }

    public required Func<IEnumerable<string>, string> CommonPath { get; init; }

    public required Func<IEnumerable<byte[]>, byte[]> CommonPathOfBytes { get; init; }

    public required Func<IEnumerable<os.path_arg>, string> CommonPathOfArguments { get; init; }

    public required Func<IEnumerable<string>, string> CommonPrefix { get; init; }

    public required Func<IEnumerable<byte[]>, byte[]> CommonPrefixOfBytes { get; init; }

    public required Func<IEnumerable<os.path_arg>, string> CommonPrefixOfArguments { get; init; }

    /// <summary>What <see cref="OfText"/> and <see cref="OfBytes"/> answer, in Python.</summary>
    public static string Every(string module, string path) =>
        $"[f({path}) for f in ({string.Join(", ", Functions(module).Select(name => $"{module}.{name}"))})]";

    public static PathModule Named(string name) => All.Single(module => module.Name == name);

    private static IEnumerable<string> Functions(string module) =>
        ["basename", "dirname", "split", "splitdrive", "splitroot", "splitext", "normpath", "normcase", "isabs", .. module == "ntpath" ? ["isreserved"] : Array.Empty<string>()];

    private static readonly PathModule[] All =
    [
        new("posixpath")
        {
            OfText = p => [posixpath.basename(p), posixpath.dirname(p), posixpath.split(p), posixpath.splitdrive(p), posixpath.splitroot(p),
                posixpath.splitext(p), posixpath.normpath(p), posixpath.normcase(p), posixpath.isabs(p)],
            OfBytes = p => [posixpath.basename(p), posixpath.dirname(p), posixpath.split(p), posixpath.splitdrive(p), posixpath.splitroot(p),
                posixpath.splitext(p), posixpath.normpath(p), posixpath.normcase(p), posixpath.isabs(p)],
            Join = posixpath.join,
            JoinStrings = posixpath.join,
            JoinByteArrays = posixpath.join,
            CommonPath = posixpath.commonpath,
            CommonPathOfBytes = posixpath.commonpath,
            CommonPathOfArguments = posixpath.commonpath,
            CommonPrefix = posixpath.commonprefix,
            CommonPrefixOfBytes = posixpath.commonprefix,
            CommonPrefixOfArguments = posixpath.commonprefix,
        },
        new("ntpath")
        {
            OfText = p => [ntpath.basename(p), ntpath.dirname(p), ntpath.split(p), ntpath.splitdrive(p), ntpath.splitroot(p),
                ntpath.splitext(p), ntpath.normpath(p), ntpath.normcase(p), ntpath.isabs(p), ntpath.isreserved(p)],
            OfBytes = p => [ntpath.basename(p), ntpath.dirname(p), ntpath.split(p), ntpath.splitdrive(p), ntpath.splitroot(p),
                ntpath.splitext(p), ntpath.normpath(p), ntpath.normcase(p), ntpath.isabs(p), ntpath.isreserved(p)],
            Join = ntpath.join,
            JoinStrings = ntpath.join,
            JoinByteArrays = ntpath.join,
            CommonPath = ntpath.commonpath,
            CommonPathOfBytes = ntpath.commonpath,
            CommonPathOfArguments = ntpath.commonpath,
            CommonPrefix = ntpath.commonprefix,
            CommonPrefixOfBytes = ntpath.commonprefix,
            CommonPrefixOfArguments = ntpath.commonprefix,
        },
        new("os.path")
        {
            OfText = p => [os.path.basename(p), os.path.dirname(p), os.path.split(p), os.path.splitdrive(p), os.path.splitroot(p),
                os.path.splitext(p), os.path.normpath(p), os.path.normcase(p), os.path.isabs(p)],
            OfBytes = p => [os.path.basename(p), os.path.dirname(p), os.path.split(p), os.path.splitdrive(p), os.path.splitroot(p),
                os.path.splitext(p), os.path.normpath(p), os.path.normcase(p), os.path.isabs(p)],
            Join = os.path.join,
            JoinStrings = os.path.join,
            JoinByteArrays = os.path.join,
            CommonPath = os.path.commonpath,
            CommonPathOfBytes = os.path.commonpath,
            CommonPathOfArguments = os.path.commonpath,
            CommonPrefix = os.path.commonprefix,
            CommonPrefixOfBytes = os.path.commonprefix,
            CommonPrefixOfArguments = os.path.commonprefix,
        },
    ];
}
