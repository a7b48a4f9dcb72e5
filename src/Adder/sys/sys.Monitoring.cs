using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    /// <summary>A guide: compiled code raises no events of its lines and calls.</summary>
    /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html">sys.monitoring</see> in Python's documentation.</remarks>
    [Obsolete(MonitoringGuide.Module, error: true, DiagnosticId = Guide.Id)]
    public static partial class monitoring
    {
        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.COVERAGE_ID">sys.monitoring.COVERAGE_ID</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.CoverageId, error: true, DiagnosticId = Guide.Id)]
        public static object? COVERAGE_ID => Guide.Teach<object?>(MonitoringGuide.CoverageId);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.DEBUGGER_ID">sys.monitoring.DEBUGGER_ID</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.DebuggerId, error: true, DiagnosticId = Guide.Id)]
        public static object? DEBUGGER_ID => Guide.Teach<object?>(MonitoringGuide.DebuggerId);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.DISABLE">sys.monitoring.DISABLE</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Answer, error: true, DiagnosticId = Guide.Id)]
        public static object? DISABLE => Guide.Teach<object?>(MonitoringGuide.Answer);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.MISSING">sys.monitoring.MISSING</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Answer, error: true, DiagnosticId = Guide.Id)]
        public static object? MISSING => Guide.Teach<object?>(MonitoringGuide.Answer);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.OPTIMIZER_ID">sys.monitoring.OPTIMIZER_ID</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.OptimizerId, error: true, DiagnosticId = Guide.Id)]
        public static object? OPTIMIZER_ID => Guide.Teach<object?>(MonitoringGuide.OptimizerId);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <value>None.</value>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.PROFILER_ID">sys.monitoring.PROFILER_ID</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.ProfilerId, error: true, DiagnosticId = Guide.Id)]
        public static object? PROFILER_ID => Guide.Teach<object?>(MonitoringGuide.ProfilerId);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3.15/library/sys.monitoring.html#sys.monitoring.clear_tool_id">sys.monitoring.clear_tool_id</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? clear_tool_id(object? tool_id) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <inheritdoc cref="clear_tool_id(object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? clear_tool_id(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.free_tool_id">sys.monitoring.free_tool_id</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? free_tool_id(object? tool_id) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <inheritdoc cref="free_tool_id(object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? free_tool_id(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.get_events">sys.monitoring.get_events</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? get_events(object? tool_id) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <inheritdoc cref="get_events(object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? get_events(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <param name="code">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.get_local_events">sys.monitoring.get_local_events</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Local, error: true, DiagnosticId = Guide.Id)]
        public static object? get_local_events(object? tool_id, object? code) => Guide.Teach<object?>(MonitoringGuide.Local);

        /// <inheritdoc cref="get_local_events(object, object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Local, error: true, DiagnosticId = Guide.Id)]
        public static object? get_local_events(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Local);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.get_tool">sys.monitoring.get_tool</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? get_tool(object? tool_id) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <inheritdoc cref="get_tool(object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? get_tool(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <param name="event">As in Python.</param>
        /// <param name="func">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.register_callback">sys.monitoring.register_callback</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? register_callback(object? tool_id, object? @event, object? func) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <inheritdoc cref="register_callback(object, object, object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? register_callback(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.restart_events">sys.monitoring.restart_events</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? restart_events() => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <inheritdoc cref="restart_events()"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? restart_events(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <param name="event_set">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.set_events">sys.monitoring.set_events</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? set_events(object? tool_id, object? event_set) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <inheritdoc cref="set_events(object, object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Register, error: true, DiagnosticId = Guide.Id)]
        public static object? set_events(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Register);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <param name="code">As in Python.</param>
        /// <param name="event_set">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.set_local_events">sys.monitoring.set_local_events</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Local, error: true, DiagnosticId = Guide.Id)]
        public static object? set_local_events(object? tool_id, object? code, object? event_set) => Guide.Teach<object?>(MonitoringGuide.Local);

        /// <inheritdoc cref="set_local_events(object, object, object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Local, error: true, DiagnosticId = Guide.Id)]
        public static object? set_local_events(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Local);

        /// <summary>A guide: nothing of compiled code is watched from inside.</summary>
        /// <param name="tool_id">As in Python.</param>
        /// <param name="name">As in Python.</param>
        /// <returns>Never.</returns>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#sys.monitoring.use_tool_id">sys.monitoring.use_tool_id</see> in Python's
        /// documentation.</remarks>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? use_tool_id(object? tool_id, object? name) => Guide.Teach<object?>(MonitoringGuide.Tool);

        /// <inheritdoc cref="use_tool_id(object, object)"/>
        /// <param name="args">Whatever Python takes.</param>
        [Obsolete(MonitoringGuide.Tool, error: true, DiagnosticId = Guide.Id)]
        public static object? use_tool_id(params object?[] args) => Guide.Teach<object?>(MonitoringGuide.Tool);
    }
}
