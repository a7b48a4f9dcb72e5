using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Adder.Schedules;

/// <summary>A mistake that is made in a copy of the library, and the scenario that has to notice it.</summary>
internal sealed record PlantedBug(string Name, string Scenario, Action<ModuleDefinition> Plant)
{
    public static PlantedBug[] All { get; } =
    [
        new("a lock that forgets who waits when it is released", "lock", module => DoNothing(Method(module, "Adder.threading/Lock", "PassOn"))),
        new("a queue that wakes nobody when an item comes", "queue", module => Forget(Method(module, "Adder.queue/Queue`1", "put"), "Wake")),
        new("a cancelled waiter that drops what it was given", "queue, given up", module => AnswerTrue(Method(module, "Adder.Core.Synchronization.WaiterList", "Leave"))),
        new("a notification that is not passed on", "condition", module => DoNothing(Method(module, "Adder.threading/Condition", "notify"))),
    ];

    private static MethodDefinition Method(ModuleDefinition module, string type, string name) => module.GetType(type).Methods.Single(method => method.Name == name);

    private static void DoNothing(MethodDefinition method) => Replace(method, Instruction.Create(OpCodes.Ret));

    private static void AnswerTrue(MethodDefinition method)
    {
        // it still leaves the list, as it does
        foreach (var load in method.Body.Instructions.Where(one => one.OpCode == OpCodes.Ldc_I4_0).ToArray()) (load.OpCode, load.Operand) = (OpCodes.Ldc_I4_1, null);
    }

    private static void Forget(MethodDefinition method, string called)
    {
        var call = method.Body.Instructions.Single(one => one.Operand is MethodReference other && other.Name == called);
        (call.OpCode, call.Operand) = (OpCodes.Pop, null);
    }

    private static void Replace(MethodDefinition method, params Instruction[] body)
    {
        method.Body.Instructions.Clear();
        method.Body.ExceptionHandlers.Clear();
        foreach (var one in body) method.Body.Instructions.Add(one);
    }
}
