namespace Adder.Core.Errors;

/// <summary>What is said to who asks for a part of a value that describes the interpreter.</summary>
internal static class InterpreterValues
{
    internal const string IntInfoBitsPerDigit = "int and long have no digits inside: BigInteger keeps 32 bits in each of its own";
    internal const string IntInfoSizeofDigit = "int takes sizeof(int) bytes and long sizeof(long): BigInteger.GetByteCount() says it of a big number";
    internal const string IntInfoDefaultMaxStrDigits = "BigInteger reads and writes any number of digits: check the length of a text before BigInteger.Parse";
    internal const string IntInfoStrDigitsCheckThreshold = "BigInteger checks no length: set a limit of your own before BigInteger.Parse";
    internal const string HashInfoWidth = "GetHashCode() always answers an int of 32 bits";
    internal const string HashInfoModulus = ".NET reduces numbers by no prime: use GetHashCode(), or a hash function of your own that does";
    internal const string HashInfoInf = "ask double.PositiveInfinity.GetHashCode() for the hash of infinity";
    internal const string HashInfoNan = "ask double.NaN.GetHashCode(), the same for every NaN";
    internal const string HashInfoImag = "Complex.GetHashCode() combines both parts by itself, with no multiplier to ask for";
    internal const string HashInfoAlgorithm = "texts hash by Marvin, seeded anew at each start: use System.IO.Hashing or SHA256 where a hash has to last";
    internal const string HashInfoHashBits = "GetHashCode() makes 32 bits of whatever its algorithm computes inside";
    internal const string HashInfoSeedBits = "the seed of texts' hashes has 64 bits and can't be read: use HashCode or SHA256 with a seed of your own";
    internal const string HashInfoCutoff = ".NET hashes short texts like long ones, so there is no cutoff";
    internal const string AbiInfoPointerBits = "IntPtr.Size * 8 is the size of a pointer in bits";
    internal const string AbiInfoFreeThreaded = "threads always run in parallel, as sys._is_gil_enabled() says";
    internal const string AbiInfoDebug = "DebuggableAttribute of an assembly says whether it was compiled for debugging";
    internal const string AbiInfoByteorder = "use sys.byteorder, or BitConverter.IsLittleEndian";
    internal const string AsyncgenHooksFirstiter = "nothing is told when an async iterator begins: write that into GetAsyncEnumerator of your own type";
    internal const string AsyncgenHooksFinalizer = "nothing is told when an async iterator is forgotten: end it by await using, or a finally block inside of it";
    internal const string Jit = "all code runs compiled here: RuntimeFeature.IsDynamicCodeCompiled tells of the JIT, JitInfo of what it has done";
    internal const string JitIsAvailable = "RuntimeFeature.IsDynamicCodeCompiled says whether this runtime compiles while it runs";
    internal const string JitIsEnabled = "the JIT is always on where there is one: RuntimeFeature.IsDynamicCodeCompiled says so, DOTNET_TieredCompilation tunes it";
    internal const string JitIsActive = "all code runs compiled: JitInfo.GetCompiledMethodCount() says how much the JIT has compiled";
}
