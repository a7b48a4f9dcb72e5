using System.Text;
using Adder.Core.Environment;
using Adder.Core.Files;
using Adder.Core.Text;

namespace Adder.Core.Paths;

/// <summary>What a function does differently when its path is bytes, seen as a text of one character a byte: upper and lower case, and
/// everything that is asked of the system.</summary>
internal abstract class PathForm
{
    internal static readonly PathForm Text = new TextForm();
    internal static readonly PathForm Bytes = new BytesForm();

    internal static PathForm Of(in os.path_arg path) => path.Bytes is null ? Text : Bytes;

    /// <summary>The file name that the system's text spells.</summary>
    internal abstract string Decode(string path);

    internal abstract string Encode(string text);

    internal abstract string Lower(string path);

    internal abstract os.path_arg Argument(string path);

    internal string FoldCase(string path) => Encode(PythonCase.Lower(Decode(path)));

    internal string? Variable(string name) => EnvironmentTable.Get(EnvironmentText.Of(Decode(name))) is { } value ? Encode(value) : null;

    internal string WorkingDirectory() => Encode(Files.WorkingDirectory.Current());

    internal string LinkTarget(string path) => Encode(FileLinks.Read(Argument(path), null));

    internal string Repr(string path) => PythonRepr.Of(Argument(path).Value);

    private sealed class TextForm : PathForm
    {
        internal override string Decode(string path) => path;

        internal override string Encode(string text) => text;

        internal override string Lower(string path) => PythonCase.Lower(path);

        internal override os.path_arg Argument(string path) => path;
    }

    private sealed class BytesForm : PathForm
    {
        internal override string Decode(string path) => FsCodec.Decode(Encoding.Latin1.GetBytes(path));

        internal override string Encode(string text) => Encoding.Latin1.GetString(FsCodec.Encode(text));

        internal override string Lower(string path) => string.Create(path.Length, path, static (lower, upper) =>
        {
            for (var i = 0; i < lower.Length; i++) lower[i] = upper[i] is >= 'A' and <= 'Z' ? (char)(upper[i] | 0x20) : upper[i];
        });

        internal override os.path_arg Argument(string path) => Encoding.Latin1.GetBytes(path);
    }
}
