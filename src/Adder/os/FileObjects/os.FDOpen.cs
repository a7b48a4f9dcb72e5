namespace Adder;

public static partial class os
{
    /// <summary>Makes a file object of an open descriptor, which from then on belongs to it.</summary>
    /// <param name="fd">The descriptor.</param>
    /// <param name="mode"><c>r</c> to read, <c>w</c> to write, <c>a</c> to write from the end on, <c>x</c> to write; with <c>+</c> to read and
    /// write, with <c>b</c> bytes, with <c>t</c> or without it text. The descriptor has to be open for that already: nothing is emptied or
    /// created here.</param>
    /// <param name="buffering">The size of the buffer in bytes; 0 for none, of bytes only; 1 for a text that is written line by line; negative
    /// for the file's block size, and line by line on a terminal.</param>
    /// <param name="encoding">The encoding of a text; <see langword="null"/> for UTF-8, which is Python's default in its UTF-8 mode, whatever
    /// the locale says.</param>
    /// <param name="errors">What becomes of that which has no text or no bytes: <c>strict</c> (or <see langword="null"/>), <c>ignore</c>,
    /// <c>replace</c>, <c>surrogateescape</c>, <c>surrogatepass</c>, <c>backslashreplace</c>, and in writing <c>xmlcharrefreplace</c>.
    /// A name that is none of these raises when it is first needed.</param>
    /// <param name="newline">What ends a line: <see langword="null"/> for all kinds, read as <c>\n</c> and written as the system's; <c>""</c> for
    /// all kinds, read and written as they are; or one of <c>\n</c>, <c>\r</c> and <c>\r\n</c> only.</param>
    /// <param name="closefd">Whether closing the file closes the descriptor.</param>
    /// <returns>The file. That of a mode with <c>b</c> is a <see cref="BinaryIO"/>: <c>using BinaryIO f = os.fdopen(fd, "rb");</c>.</returns>
    /// <exception cref="ValueError">The mode is none, what was given does not go together, or the descriptor is negative.</exception>
    /// <exception cref="LookupError">The encoding is unknown.</exception>
    /// <exception cref="IsADirectoryError">It is a directory (EISDIR).</exception>
    /// <exception cref="io.UnsupportedOperation">A pipe or a terminal is to be read and written by one file.</exception>
    /// <exception cref="OSError">The descriptor is not open (EBADF).</exception>
    /// <remarks>Availability: Unix. A descriptor that is refused itself, or with a mode that is none, stays open; where an encoding, a newline
    /// or the buffering is refused, it is closed, as in Python. Raises the audit event <c>open</c> with <c>path</c> (the descriptor),
    /// <c>mode</c> and <c>flags</c>. See <see href="https://docs.python.org/3/library/os.html#os.fdopen">os.fdopen</see> in Python's
    /// documentation.</remarks>
    public static TextIO fdopen(int fd, string mode = "r", int buffering = -1, string? encoding = null, string? errors = null,
        string? newline = null, bool closefd = true) => new(fd, mode, buffering, encoding, errors, newline, closefd);
}
