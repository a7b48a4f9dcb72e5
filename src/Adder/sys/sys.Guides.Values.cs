using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>How Python keeps numbers: guides only.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.int_info">sys.int_info</see> in Python's documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python reads them from a value")]
    public sealed class int_info_type
    {
        private int_info_type()
        {
        }

        /// <summary>A guide: numbers have a fixed size.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.IntInfoBitsPerDigit, error: true, DiagnosticId = Guide.Id)]
        public object? bits_per_digit => Guide.Teach<object?>(InterpreterValues.IntInfoBitsPerDigit);

        /// <summary>A guide: numbers have a fixed size.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.IntInfoSizeofDigit, error: true, DiagnosticId = Guide.Id)]
        public object? sizeof_digit => Guide.Teach<object?>(InterpreterValues.IntInfoSizeofDigit);

        /// <summary>A guide: the length of a number in text is not limited.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.IntInfoDefaultMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
        public object? default_max_str_digits => Guide.Teach<object?>(InterpreterValues.IntInfoDefaultMaxStrDigits);

        /// <summary>A guide: the length of a number in text is not limited.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.IntInfoStrDigitsCheckThreshold, error: true, DiagnosticId = Guide.Id)]
        public object? str_digits_check_threshold => Guide.Teach<object?>(InterpreterValues.IntInfoStrDigitsCheckThreshold);
    }

    /// <summary>How Python computes hashes: guides only.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.hash_info">sys.hash_info</see> in Python's documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python reads them from a value")]
    public sealed class hash_info_type
    {
        private hash_info_type()
        {
        }

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoWidth, error: true, DiagnosticId = Guide.Id)]
        public object? width => Guide.Teach<object?>(InterpreterValues.HashInfoWidth);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoModulus, error: true, DiagnosticId = Guide.Id)]
        public object? modulus => Guide.Teach<object?>(InterpreterValues.HashInfoModulus);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoInf, error: true, DiagnosticId = Guide.Id)]
        public object? inf => Guide.Teach<object?>(InterpreterValues.HashInfoInf);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoNan, error: true, DiagnosticId = Guide.Id)]
        public object? nan => Guide.Teach<object?>(InterpreterValues.HashInfoNan);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoImag, error: true, DiagnosticId = Guide.Id)]
        public object? imag => Guide.Teach<object?>(InterpreterValues.HashInfoImag);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoAlgorithm, error: true, DiagnosticId = Guide.Id)]
        public object? algorithm => Guide.Teach<object?>(InterpreterValues.HashInfoAlgorithm);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoHashBits, error: true, DiagnosticId = Guide.Id)]
        public object? hash_bits => Guide.Teach<object?>(InterpreterValues.HashInfoHashBits);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoSeedBits, error: true, DiagnosticId = Guide.Id)]
        public object? seed_bits => Guide.Teach<object?>(InterpreterValues.HashInfoSeedBits);

        /// <summary>A guide: numbers and texts hash as .NET does it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.HashInfoCutoff, error: true, DiagnosticId = Guide.Id)]
        public object? cutoff => Guide.Teach<object?>(InterpreterValues.HashInfoCutoff);
    }

    /// <summary>The binary interface of CPython: guides only.</summary>
    /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.html#sys.abi_info">sys.abi_info</see> in Python's documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python reads them from a value")]
    public sealed class abi_info_type
    {
        private abi_info_type()
        {
        }

        /// <summary>A guide: there is no binary interface of CPython.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AbiInfoPointerBits, error: true, DiagnosticId = Guide.Id)]
        public object? pointer_bits => Guide.Teach<object?>(InterpreterValues.AbiInfoPointerBits);

        /// <summary>A guide: there is no binary interface of CPython.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AbiInfoFreeThreaded, error: true, DiagnosticId = Guide.Id)]
        public object? free_threaded => Guide.Teach<object?>(InterpreterValues.AbiInfoFreeThreaded);

        /// <summary>A guide: there is no binary interface of CPython.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AbiInfoDebug, error: true, DiagnosticId = Guide.Id)]
        public object? debug => Guide.Teach<object?>(InterpreterValues.AbiInfoDebug);

        /// <summary>A guide: there is no binary interface of CPython.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AbiInfoByteorder, error: true, DiagnosticId = Guide.Id)]
        public object? byteorder => Guide.Teach<object?>(InterpreterValues.AbiInfoByteorder);
    }

    /// <summary>Hooks of async iterators: guides only.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.get_asyncgen_hooks">sys.get_asyncgen_hooks</see> in Python's documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python reads them from a value")]
    public sealed class asyncgen_hooks_type
    {
        private asyncgen_hooks_type()
        {
        }

        /// <summary>A guide: an async iterator is ended by who reads it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AsyncgenHooksFirstiter, error: true, DiagnosticId = Guide.Id)]
        public object? firstiter => Guide.Teach<object?>(InterpreterValues.AsyncgenHooksFirstiter);

        /// <summary>A guide: an async iterator is ended by who reads it.</summary>
        /// <value>None.</value>
        [Obsolete(InterpreterValues.AsyncgenHooksFinalizer, error: true, DiagnosticId = Guide.Id)]
        public object? finalizer => Guide.Teach<object?>(InterpreterValues.AsyncgenHooksFinalizer);
    }
}
