using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using Adder.Core.Environment;

namespace Adder;

public static partial class os
{
#pragma warning disable CA2211 // C# lets |= change an object in place only through a variable
    /// <summary>The process's environment variables as a mapping from name to value.</summary>
    /// <remarks>
    /// It is read once, when it is first looked at. A change made through it reaches the C library's <c>getenv</c>, .NET's
    /// <see cref="Environment.GetEnvironmentVariable(string)"/> and every child process; a change that others make is not seen before
    /// <see cref="reload_environ"/>. There is only this one object; it is a field so that <c>os.environ |= …</c> can change it in place.
    /// <para>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.environ">os.environ</see> in Python's
    /// documentation and <see href="https://man7.org/linux/man-pages/man7/environ.7.html">environ(7)</see>.</para>
    /// </remarks>
    public static Environ<string> environ = new(EnvironmentText.Form);

    /// <summary>The same variables as <see cref="environ"/>, names and values as bytes.</summary>
    /// <remarks>Availability: Unix. Keys are compared by what they hold, not by identity.
    /// See <see href="https://docs.python.org/3/library/os.html#os.environb">os.environb</see> in Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static Environ<byte[]> environb = new(EnvironmentBytes.Form);
#pragma warning restore CA2211

    /// <summary>Whether the system's own type for environment variables is bytes, so that <see cref="environb"/> and
    /// <see cref="getenvb"/> are there: true on Unix, false on Windows.</summary>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.supports_bytes_environ">os.supports_bytes_environ</see> in Python's
    /// documentation.</remarks>
    public static bool supports_bytes_environ => EnvironmentTable.SupportsBytes;

    /// <summary>The value of an environment variable, as <see cref="environ"/> holds it.</summary>
    /// <param name="key">The variable's name.</param>
    /// <param name="default">What to answer when there is no such variable.</param>
    /// <returns>The value, or <paramref name="default"/>.</returns>
    /// <exception cref="TypeError"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnicodeEncodeError">The name holds a lone surrogate that stands for no byte.</exception>
    /// <remarks>Availability: Unix, Windows. See <see href="https://docs.python.org/3/library/os.html#os.getenv">os.getenv</see> in
    /// Python's documentation.</remarks>
    [return: NotNullIfNotNull(nameof(@default))]
    public static string? getenv(string key, string? @default = null) => environ.get(key, @default);

    /// <summary>The value of an environment variable as bytes, as <see cref="environb"/> holds it.</summary>
    /// <param name="key">The variable's name.</param>
    /// <param name="default">What to answer when there is no such variable.</param>
    /// <returns>The value, or <paramref name="default"/>.</returns>
    /// <exception cref="TypeError"><paramref name="key"/> is <see langword="null"/>.</exception>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.getenvb">os.getenvb</see> in Python's
    /// documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    [return: NotNullIfNotNull(nameof(@default))]
    public static byte[]? getenvb(byte[] key, byte[]? @default = null) => environb.get(key, @default);

    /// <summary>Sets an environment variable of the process, but not in <see cref="environ"/>.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value; an empty one does not remove it.</param>
    /// <exception cref="ValueError">The name holds <c>=</c>, or one of the two a NUL.</exception>
    /// <exception cref="OSError">The name is empty (EINVAL).</exception>
    /// <exception cref="TypeError">One of the two is <see langword="null"/> or a descriptor.</exception>
    /// <remarks>Availability: Unix, Windows. Assigning to <see cref="environ"/> does the same and keeps the mapping in step; prefer that.
    /// Raises the audit event <c>os.putenv</c> with <c>key</c>, <c>value</c>, both as bytes. See
    /// <see href="https://docs.python.org/3/library/os.html#os.putenv">os.putenv</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/setenv.3.html">setenv(3)</see>.</remarks>
    public static void putenv(path_arg name, path_arg value) => EnvironmentTable.SetBehind(name, value);

    /// <summary>Removes an environment variable of the process, but not from <see cref="environ"/>.</summary>
    /// <param name="name">The variable's name; it is no error when there is no such variable.</param>
    /// <exception cref="OSError">The name is empty or holds <c>=</c> (EINVAL).</exception>
    /// <exception cref="ValueError">The name holds a NUL.</exception>
    /// <exception cref="TypeError">The name is <see langword="null"/> or a descriptor.</exception>
    /// <remarks>Availability: Unix, Windows. Removing from <see cref="environ"/> does the same and keeps the mapping in step; prefer that.
    /// Raises the audit event <c>os.unsetenv</c> with <c>key</c> as bytes. See
    /// <see href="https://docs.python.org/3/library/os.html#os.unsetenv">os.unsetenv</see> in Python's documentation and
    /// <see href="https://man7.org/linux/man-pages/man3/setenv.3.html">unsetenv(3)</see>.</remarks>
    public static void unsetenv(path_arg name) => EnvironmentTable.RemoveBehind(name);

    /// <summary>Reads the process's environment variables anew into <see cref="environ"/> and <see cref="environb"/>.</summary>
    /// <remarks>Availability: Unix, Windows. It finds what <see cref="putenv"/>, <see cref="unsetenv"/> and native code have changed, and
    /// tells .NET's <see cref="Environment"/> too. It does not find what was set with
    /// <see cref="Environment.SetEnvironmentVariable(string, string)"/>, which .NET keeps to itself on Unix. See
    /// <see href="https://docs.python.org/3.14/library/os.html#os.reload_environ">os.reload_environ</see> in Python's
    /// documentation.</remarks>
    public static void reload_environ() => EnvironmentTable.Reload();

    /// <summary>The directories that are searched for a program that is started by its name, as <c>PATH</c> lists them.</summary>
    /// <param name="env">The variables to look into; <see langword="null"/> for <see cref="environ"/>.</param>
    /// <returns>The directories; those of <see cref="defpath"/> when there is no <c>PATH</c>.</returns>
    /// <remarks>Availability: Unix, Windows. See
    /// <see href="https://docs.python.org/3/library/os.html#os.get_exec_path">os.get_exec_path</see> in Python's documentation.</remarks>
    [OverloadResolutionPriority(1)]
    public static List<string> get_exec_path(IReadOnlyDictionary<string, string>? env = null) => ExecutablePath.Of(env ?? environ);

    /// <summary>The directories that are searched for a program that is started by its name, as <c>PATH</c> lists them.</summary>
    /// <param name="env">The variables to look into, as bytes.</param>
    /// <returns>The directories as text; those of <see cref="defpath"/> when there is no <c>PATH</c>.</returns>
    /// <remarks>Availability: Unix. See <see href="https://docs.python.org/3/library/os.html#os.get_exec_path">os.get_exec_path</see> in
    /// Python's documentation.</remarks>
    [UnsupportedOSPlatform("windows")]
    public static List<string> get_exec_path(IReadOnlyDictionary<byte[], byte[]> env) => ExecutablePath.Of(env);
}
