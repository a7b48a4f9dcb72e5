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
        new("a cancelled thread that drops what it was woken for", "queue, getting given up", module => ThrowWhenTaken(Method(module, "Adder.Core.Synchronization.WaiterList", "Await"))),
        new("a notification that is not passed on", "condition", module => DoNothing(Method(module, "Adder.threading/Condition", "notify"))),
        new("a lock that is not marked for those who wait", "lock", module => Unmark(Method(module, "Adder.threading/Lock", "TakeOrMark"))),
        new("a place that is not passed on when a task takes the item at once", "queue", module => ForgetPlace(Method(module, "Adder.queue/Queue`1", "Store"))),
    ];

    private static MethodDefinition Method(ModuleDefinition module, string type, string name) => module.GetType(type).Methods.Single(method => method.Name == name);

    private static void DoNothing(MethodDefinition method) => Replace(method, Instruction.Create(OpCodes.Ret));

    private static void AnswerTrue(MethodDefinition method)
    {
        // it still leaves the list, as it does
        foreach (var load in method.Body.Instructions.Where(one => one.OpCode == OpCodes.Ldc_I4_0).ToArray()) (load.OpCode, load.Operand) = (OpCodes.Ldc_I4_1, null);
    }

    // in the branch for one that was taken out of the list
    private static void ThrowWhenTaken(MethodDefinition method)
    {
        var branch = Calls(method, "get_List").Single().Next;
        var check = Calls(method, nameof(CancellationToken.ThrowIfCancellationRequested)).Single();
        if (branch.OpCode.FlowControl != FlowControl.Cond_Branch) throw new InvalidOperationException($"{branch} where the list is looked at");
        var processor = method.Body.GetILProcessor();
        processor.InsertAfter(branch, Instruction.Create(OpCodes.Ldarga, method.Parameters.Single(one => one.Name == "cancellation")));
        processor.InsertAfter(branch.Next, Instruction.Create(OpCodes.Call, (MethodReference)check.Operand));
    }

    // "seen | Contended" becomes "seen"
    private static void Unmark(MethodDefinition method)
    {
        foreach (var mark in method.Body.Instructions.Where(one => one.OpCode == OpCodes.Or).ToArray()) (mark.OpCode, mark.Operand) = (OpCodes.Pop, null);
    }

    private static void ForgetPlace(MethodDefinition method)
    {
        var call = Calls(method, "PassPlaceOn").Single();
        (call.OpCode, call.Operand) = (OpCodes.Pop, null);
        method.Body.GetILProcessor().InsertAfter(call, Instruction.Create(OpCodes.Ldnull));
    }

    private static IEnumerable<Instruction> Calls(MethodDefinition method, string called) =>
        method.Body.Instructions.Where(one => one.Operand is MethodReference other && other.Name == called);

    private static void Forget(MethodDefinition method, string called)
    {
        var call = Calls(method, called).Single();
        (call.OpCode, call.Operand) = (OpCodes.Pop, null);
    }

    private static void Replace(MethodDefinition method, params Instruction[] body)
    {
        method.Body.Instructions.Clear();
        method.Body.ExceptionHandlers.Clear();
        foreach (var one in body) method.Body.Instructions.Add(one);
    }
}
