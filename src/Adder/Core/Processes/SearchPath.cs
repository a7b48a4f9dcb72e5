using Adder.Core.Environment;
using Adder.Core.Text;

namespace Adder.Core.Processes;

/// <summary>Where a program may be that is known by its name.</summary>
internal static class SearchPath
{
    /// <summary>The program itself when it is a path; else its name in each directory of the search path, as bytes.</summary>
    /// <param name="file">The path or name.</param>
    /// <param name="env">The variables among which <c>PATH</c> is; those of <c>os.environ</c> where there are none.</param>
    /// <exception cref="TypeError">It is neither text nor bytes.</exception>
    internal static os.path_arg[] Candidates(in os.path_arg file, in os.env_arg env)
    {
        var name = FsPath.Encode(file);
        return name.Contains((byte)'/') ? [file] : [.. ExecutablePath.Of(env).Select(directory => Inside(FsCodec.Encode(directory), name))];
    }

    private static os.path_arg Inside(byte[] directory, byte[] name) => directory switch
    {
        [] => name,
        [.., (byte)'/'] => (byte[])[.. directory, .. name],
        _ => (byte[])[.. directory, (byte)'/', .. name],
    };
}
