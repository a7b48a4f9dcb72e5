using Adder.Core.Errors;

namespace Adder;

public static partial class sys
{
    public static partial class monitoring
    {
        /// <summary>A guide: the numbers of events that compiled code doesn't raise.</summary>
        /// <remarks>See <see href="https://docs.python.org/3/library/sys.monitoring.html#monitoring-events">Events</see> in Python's documentation.</remarks>
        [Obsolete(MonitoringGuide.Module, error: true, DiagnosticId = Guide.Id)]
        public static class events
        {
            /// <summary>A guide: BRANCH is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventBranch, error: true, DiagnosticId = Guide.Id)]
            public static int BRANCH => Guide.Teach<int>(MonitoringGuide.EventBranch);

            /// <summary>A guide: BRANCH_LEFT is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventBranchLeft, error: true, DiagnosticId = Guide.Id)]
            public static int BRANCH_LEFT => Guide.Teach<int>(MonitoringGuide.EventBranchLeft);

            /// <summary>A guide: BRANCH_RIGHT is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventBranchRight, error: true, DiagnosticId = Guide.Id)]
            public static int BRANCH_RIGHT => Guide.Teach<int>(MonitoringGuide.EventBranchRight);

            /// <summary>A guide: CALL is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventCall, error: true, DiagnosticId = Guide.Id)]
            public static int CALL => Guide.Teach<int>(MonitoringGuide.EventCall);

            /// <summary>A guide: C_RAISE is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventCRaise, error: true, DiagnosticId = Guide.Id)]
            public static int C_RAISE => Guide.Teach<int>(MonitoringGuide.EventCRaise);

            /// <summary>A guide: C_RETURN is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventCReturn, error: true, DiagnosticId = Guide.Id)]
            public static int C_RETURN => Guide.Teach<int>(MonitoringGuide.EventCReturn);

            /// <summary>A guide: EXCEPTION_HANDLED is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventExceptionHandled, error: true, DiagnosticId = Guide.Id)]
            public static int EXCEPTION_HANDLED => Guide.Teach<int>(MonitoringGuide.EventExceptionHandled);

            /// <summary>A guide: INSTRUCTION is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventInstruction, error: true, DiagnosticId = Guide.Id)]
            public static int INSTRUCTION => Guide.Teach<int>(MonitoringGuide.EventInstruction);

            /// <summary>A guide: JUMP is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventJump, error: true, DiagnosticId = Guide.Id)]
            public static int JUMP => Guide.Teach<int>(MonitoringGuide.EventJump);

            /// <summary>A guide: LINE is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventLine, error: true, DiagnosticId = Guide.Id)]
            public static int LINE => Guide.Teach<int>(MonitoringGuide.EventLine);

            /// <summary>A guide: NO_EVENTS is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventNoEvents, error: true, DiagnosticId = Guide.Id)]
            public static int NO_EVENTS => Guide.Teach<int>(MonitoringGuide.EventNoEvents);

            /// <summary>A guide: PY_RESUME is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyResume, error: true, DiagnosticId = Guide.Id)]
            public static int PY_RESUME => Guide.Teach<int>(MonitoringGuide.EventPyResume);

            /// <summary>A guide: PY_RETURN is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyReturn, error: true, DiagnosticId = Guide.Id)]
            public static int PY_RETURN => Guide.Teach<int>(MonitoringGuide.EventPyReturn);

            /// <summary>A guide: PY_START is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyStart, error: true, DiagnosticId = Guide.Id)]
            public static int PY_START => Guide.Teach<int>(MonitoringGuide.EventPyStart);

            /// <summary>A guide: PY_THROW is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyThrow, error: true, DiagnosticId = Guide.Id)]
            public static int PY_THROW => Guide.Teach<int>(MonitoringGuide.EventPyThrow);

            /// <summary>A guide: PY_UNWIND is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyUnwind, error: true, DiagnosticId = Guide.Id)]
            public static int PY_UNWIND => Guide.Teach<int>(MonitoringGuide.EventPyUnwind);

            /// <summary>A guide: PY_YIELD is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventPyYield, error: true, DiagnosticId = Guide.Id)]
            public static int PY_YIELD => Guide.Teach<int>(MonitoringGuide.EventPyYield);

            /// <summary>A guide: RAISE is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventRaise, error: true, DiagnosticId = Guide.Id)]
            public static int RAISE => Guide.Teach<int>(MonitoringGuide.EventRaise);

            /// <summary>A guide: RERAISE is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventReraise, error: true, DiagnosticId = Guide.Id)]
            public static int RERAISE => Guide.Teach<int>(MonitoringGuide.EventReraise);

            /// <summary>A guide: STOP_ITERATION is not raised by compiled code.</summary>
            /// <value>None.</value>
            [Obsolete(MonitoringGuide.EventStopIteration, error: true, DiagnosticId = Guide.Id)]
            public static int STOP_ITERATION => Guide.Teach<int>(MonitoringGuide.EventStopIteration);
        }
    }
}
