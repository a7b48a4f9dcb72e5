using System.Runtime.CompilerServices;

namespace Adder;

public static partial class queue
{
    public partial class Queue<T>
    {
        /// <summary>Tells that the work on an item that came out is done.</summary>
        /// <exception cref="ValueError">It is told more often than items were put in.</exception>
        public void task_done()
        {
            using (mutex.with())
            {
                if (unfinished_tasks == 0) throw new ValueError("task_done() called too many times");
                if (--unfinished_tasks == 0) all_tasks_done.notify_all();
            }
        }

        /// <summary>Waits until <see cref="task_done"/> was called for every item.</summary>
        public void join() => join(CancellationToken.None);

        /// <summary>Waits until <see cref="task_done"/> was called for every item.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
        public void join(CancellationToken cancellation)
        {
            using (mutex.with(cancellation)) all_tasks_done.wait_for(() => unfinished_tasks == 0, cancellation: cancellation);
        }

        /// <summary>Awaits that <see cref="task_done"/> was called for every item.</summary>
        /// <param name="cancellation">Ends the wait.</param>
        /// <returns>Completes then.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before.</exception>
        public async ValueTask join_async(CancellationToken cancellation = default)
        {
            using (await mutex.with_async(cancellation).ConfigureAwait(false))
                await all_tasks_done.wait_for_async(() => unfinished_tasks == 0, cancellation: cancellation).ConfigureAwait(false);
        }

        /// <summary>Shuts the queue down: nothing goes in any more, and those who wait for a place, or for an item that will not come, get
        /// <see cref="ShutDown"/>.</summary>
        /// <param name="immediate">Whether the items that are in it are thrown away, each counting as done.</param>
        public void shutdown(bool immediate = false)
        {
            using (mutex.with())
            {
                is_shutdown = true;
                if (immediate)
                {
                    while (_qsize() > 0)
                    {
                        _get();
                        if (unfinished_tasks > 0) unfinished_tasks--;
                    }

                    all_tasks_done.notify_all();
                }

                not_empty.notify_all();
                not_full.notify_all();
            }
        }

        /// <summary>The items as they come, until the queue is shut down and empty. When the body of the loop is done with an item, or
        /// throws, or leaves the loop, <see cref="task_done"/> is called for it.</summary>
        /// <param name="cancellation">Ends the wait for an item.</param>
        /// <returns>The items.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        public IEnumerable<T> consume(CancellationToken cancellation = default)
        {
            while (TryGet(out var item, cancellation))
            {
                try
                {
                    yield return item;
                }
                finally
                {
                    task_done();
                }
            }
        }

        /// <summary>The items as they come, for a task, until the queue is shut down and empty. When the body of the loop is done with an
        /// item, or throws, or leaves the loop, <see cref="task_done"/> is called for it.</summary>
        /// <param name="cancellation">Ends the wait for an item.</param>
        /// <returns>The items.</returns>
        /// <exception cref="OperationCanceledException">The token was cancelled before there was an item.</exception>
        public async IAsyncEnumerable<T> consume_async([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            while (await TryGetAsync(cancellation).ConfigureAwait(false) is (true, var item))
            {
                try
                {
                    yield return item;
                }
                finally
                {
                    task_done();
                }
            }
        }

        private bool TryGet(out T item, CancellationToken cancellation)
        {
            try
            {
                item = get(cancellation: cancellation);
                return true;
            }
            catch (ShutDown)
            {
                item = default!;
                return false;
            }
        }

        private async ValueTask<(bool IsThere, T Item)> TryGetAsync(CancellationToken cancellation)
        {
            try
            {
                return (true, await get_async(cancellation: cancellation).ConfigureAwait(false));
            }
            catch (ShutDown)
            {
                return (false, default!);
            }
        }
    }
}
