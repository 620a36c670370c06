package vn.kehoach.watch;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hears from the system that something may have changed in a folder, so that nobody need wait for
 * the next look. What is not heard (network drives give no word) is seen at that look all the same.
 */
public final class FolderEvents implements AutoCloseable {
    private final @Nullable WatchService service;
    private final Runnable told;
    private final Set<Path> heard = ConcurrentHashMap.newKeySet();

    private FolderEvents(@Nullable WatchService service, Runnable told) {
        this.service = service;
        this.told = told;
    }

    /** Hears nothing. */
    static FolderEvents none() {
        return new FolderEvents(null, () -> {});
    }

    /**
     * @param told on a thread of its own, that something has happened
     */
    public static FolderEvents telling(Runnable told) {
        try {
            WatchService service = FileSystems.getDefault().newWatchService();
            FolderEvents events = new FolderEvents(service, told);
            Thread thread = new Thread(() -> events.listen(service), "folder events");
            thread.setDaemon(true);
            thread.start();
            return events;
        } catch (IOException | UnsupportedOperationException e) {
            return none();
        }
    }

    private void listen(WatchService from) {
        try {
            while (true) {
                WatchKey key = from.take();
                key.pollEvents();
                if (!key.reset()) {
                    heard.removeIf(folder -> folder.equals(key.watchable()));
                }
                told.run();
            }
        } catch (ClosedWatchServiceException e) {
            return; // Nobody watches any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that is heard already costs nothing; one that is not there is asked for again later. */
    void hear(Path folder) {
        if (service == null || !heard.add(folder)) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException | UnsupportedOperationException | ClosedWatchServiceException e) {
            heard.remove(folder); // The system hears so many folders and no more.
        }
    }

    @Override
    public void close() {
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                return; // It was only there to save waiting.
            }
        }
    }
}
