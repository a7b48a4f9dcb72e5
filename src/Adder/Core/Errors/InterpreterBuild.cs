namespace Adder.Core.Errors;

/// <summary>What is said to who asks how the interpreter was built and started.</summary>
internal static class InterpreterBuild
{
    internal const string AbiInfo = "there are no C extensions to match: IntPtr.Size, sys.byteorder and RuntimeInformation.ProcessArchitecture describe the machine";
    internal const string Abiflags = "there are no C extensions to match: RuntimeInformation.RuntimeIdentifier names the kind of system";
    internal const string ApiVersion = "there is no C interface with a version: Environment.Version is the runtime's, sys.version_info the level of Python";
    internal const string Copyright = "CPython is not in here, nor its notice: read AssemblyCopyrightAttribute of your own assembly";
    internal const string Dllhandle = "there is no Python DLL: NativeLibrary.GetMainProgramHandle() is the handle of the program";
    internal const string Winver = "no Python is in the registry: sys.version_info is the level of Python that is mirrored";
    internal const string HashInfo = "hashes are .NET's, whose GetHashCode() differs from run to run for texts: use System.IO.Hashing or SHA256 where one has to last";
    internal const string IntInfo = "int has 32 bits and long 64: use int.MaxValue, long.MaxValue, or BigInteger for more";
    internal const string Warnoptions = "there is no -W option: set NoWarn or WarningsAsErrors in the project, or use sys.resourcewarninghook";
    internal const string Xoptions = "there is no -X option: read AppContext.TryGetSwitch(name, out value), set by RuntimeHostConfigurationOption in the project";
}
