using System.Globalization;
using Adder;
using Adder.Soak;
using Adder.Soak.Workloads;

// Adder.Soak [SECONDS [NAME]]: threads and tasks at every primitive at once, for so many seconds in all (600 unless told), or at one of them.
var seconds = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 600;
Workload[] workloads =
[
    new LockWorkload(), new RLockWorkload(), new SemaphoreWorkload(), new EventWorkload(), new ConditionWorkload(), new BarrierWorkload(),
    new QueueWorkload("Queue", new queue.Queue<long>()), new QueueWorkload("Queue of 2", new queue.Queue<long>(2)),
    new QueueWorkload("LifoQueue of 1", new queue.LifoQueue<long>(1)), new QueueWorkload("PriorityQueue", new queue.PriorityQueue<long>(5)),
    new SimpleQueueWorkload(),
];
if (args is [_, var name]) workloads = Array.FindAll(workloads, workload => workload.Name == name);

var failed = 0;
foreach (var workload in workloads)
{
    var problem = await Crew.Run(workload, TimeSpan.FromSeconds(seconds / workloads.Length));
    Console.WriteLine(problem is null ? $"{workload.Name}: {workload.Steps} steps, {workload.GivenUp} of them given up" : $"{workload.Name}: {problem}");
    if (problem is not null) failed++;
}

Console.WriteLine($"succeeded: {workloads.Length - failed}");
Console.WriteLine($"failed: {failed}");
Console.WriteLine("skipped: 0");
Environment.Exit(failed == 0 && workloads.Length > 0 ? 0 : 1);   // threads that hang don't end by themselves
