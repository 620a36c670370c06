package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import vn.kehoach.startup.StartupCache;
import vn.kehoach.startup.Training;

import java.io.IOException;
import java.io.PrintStream;

/** Makes the cache that the next command starts from. */
record WarmCommand(@Nullable StartupCache cache, Words words, PrintStream out, PrintStream err) {

    static CommandSpec spec(Words words) {
        CommandSpec warm = CommandSpec.create().name(Commands.WARM);
        Commands.describe(warm, words, Commands.WARM);
        warm.addOption(Commands.language(words));
        return warm;
    }

    int run() {
        if (cache == null) {
            err.println(words.of("warm.without-launcher"));
            return ExitStatus.USAGE;
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return switch (new Training(cache).run(folder.path())) {
                case MADE -> {
                    out.println(cache.file());
                    yield ExitStatus.CLEAN;
                }
                case UNDER_WAY -> {
                    err.println(words.of("warm.under-way"));
                    yield ExitStatus.CLEAN;
                }
                case NO_ROOM -> {
                    err.println(words.of("warm.no-room", cache.file(), Training.ROOM_MEGABYTES));
                    yield ExitStatus.INPUT_OUTPUT;
                }
                case REFUSED -> {
                    err.println(words.of("warm.refused"));
                    yield ExitStatus.INPUT_OUTPUT;
                }
            };
        } catch (IOException e) {
            err.println(words.of("warm.cannot-write", cache.file(), WriteFailure.reason(e, words)));
            return ExitStatus.INPUT_OUTPUT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.INPUT_OUTPUT;
        }
    }
}
