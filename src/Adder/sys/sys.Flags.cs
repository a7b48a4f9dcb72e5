using System.Diagnostics.CodeAnalysis;
using Adder.Core.Errors;
using Adder.Core.Text;

namespace Adder;

public static partial class sys
{
    /// <summary>The switches that the program runs with.</summary>
    /// <value>The same value always.</value>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.flags">sys.flags</see> in Python's documentation.</remarks>
    public static flags_type flags { get; } = new();

    /// <summary>The switches of python, none of which a compiled program has: its members say what is there instead.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.html#sys.flags">sys.flags</see> in Python's documentation.</remarks>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Python reads them from a value")]
    public sealed class flags_type
    {
        internal flags_type()
        {
        }

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Debug, error: true, DiagnosticId = Guide.Id)]
        public int debug => Guide.Teach<int>(FlagsGuide.Debug);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Inspect, error: true, DiagnosticId = Guide.Id)]
        public int inspect => Guide.Teach<int>(FlagsGuide.Inspect);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Interactive, error: true, DiagnosticId = Guide.Id)]
        public int interactive => Guide.Teach<int>(FlagsGuide.Interactive);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Optimize, error: true, DiagnosticId = Guide.Id)]
        public int optimize => Guide.Teach<int>(FlagsGuide.Optimize);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.DontWriteBytecode, error: true, DiagnosticId = Guide.Id)]
        public int dont_write_bytecode => Guide.Teach<int>(FlagsGuide.DontWriteBytecode);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.NoUserSite, error: true, DiagnosticId = Guide.Id)]
        public int no_user_site => Guide.Teach<int>(FlagsGuide.NoUserSite);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.NoSite, error: true, DiagnosticId = Guide.Id)]
        public int no_site => Guide.Teach<int>(FlagsGuide.NoSite);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.IgnoreEnvironment, error: true, DiagnosticId = Guide.Id)]
        public int ignore_environment => Guide.Teach<int>(FlagsGuide.IgnoreEnvironment);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Verbose, error: true, DiagnosticId = Guide.Id)]
        public int verbose => Guide.Teach<int>(FlagsGuide.Verbose);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.BytesWarning, error: true, DiagnosticId = Guide.Id)]
        public int bytes_warning => Guide.Teach<int>(FlagsGuide.BytesWarning);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Quiet, error: true, DiagnosticId = Guide.Id)]
        public int quiet => Guide.Teach<int>(FlagsGuide.Quiet);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.HashRandomization, error: true, DiagnosticId = Guide.Id)]
        public int hash_randomization => Guide.Teach<int>(FlagsGuide.HashRandomization);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Isolated, error: true, DiagnosticId = Guide.Id)]
        public int isolated => Guide.Teach<int>(FlagsGuide.Isolated);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.DevMode, error: true, DiagnosticId = Guide.Id)]
        public bool dev_mode => Guide.Teach<bool>(FlagsGuide.DevMode);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Utf8Mode, error: true, DiagnosticId = Guide.Id)]
        public int utf8_mode => Guide.Teach<int>(FlagsGuide.Utf8Mode);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.WarnDefaultEncoding, error: true, DiagnosticId = Guide.Id)]
        public int warn_default_encoding => Guide.Teach<int>(FlagsGuide.WarnDefaultEncoding);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.SafePath, error: true, DiagnosticId = Guide.Id)]
        public bool safe_path => Guide.Teach<bool>(FlagsGuide.SafePath);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.IntMaxStrDigits, error: true, DiagnosticId = Guide.Id)]
        public int int_max_str_digits => Guide.Teach<int>(FlagsGuide.IntMaxStrDigits);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.Gil, error: true, DiagnosticId = Guide.Id)]
        public int gil => Guide.Teach<int>(FlagsGuide.Gil);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.ThreadInheritContext, error: true, DiagnosticId = Guide.Id)]
        public int thread_inherit_context => Guide.Teach<int>(FlagsGuide.ThreadInheritContext);

        /// <summary>A guide: a compiled program has no such switch.</summary>
        /// <value>None.</value>
        [Obsolete(FlagsGuide.ContextAwareWarnings, error: true, DiagnosticId = Guide.Id)]
        public int context_aware_warnings => Guide.Teach<int>(FlagsGuide.ContextAwareWarnings);

        /// <summary>The switches as Python's <c>repr()</c> writes them: what is so in .NET, and otherwise 0.</summary>
        /// <returns><c>sys.flags(debug=0, …)</c>.</returns>
        public override string ToString() => StructSequence.Repr("sys.flags",
        [
            ("debug", 0),
            ("inspect", 0),
            ("interactive", 0),
            ("optimize", 0),
            ("dont_write_bytecode", 0),
            ("no_user_site", 0),
            ("no_site", 0),
            ("ignore_environment", 0),
            ("verbose", 0),
            ("bytes_warning", 0),
            ("quiet", 0),
            ("hash_randomization", 1),
            ("isolated", 0),
            ("dev_mode", false),
            ("utf8_mode", 1),
            ("warn_default_encoding", 0),
            ("safe_path", false),
            ("int_max_str_digits", 0),
            ("gil", 0),
            ("thread_inherit_context", 1),
            ("context_aware_warnings", 0),
        ]);
    }
}
