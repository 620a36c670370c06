package vn.kehoach.cli;

import org.jspecify.annotations.Nullable;

import vn.kehoach.startup.StartupCache;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the tool takes from the machine; nothing below this package asks it.
 *
 * @param terminal whether a person watches
 * @param clock is asked by few commands: the rules of time zones take 6 ms to load
 * @param startupCache absent where the launcher names none
 */
record Surroundings(
        Path workingFolder,
        Map<String, String> environment,
        boolean terminal,
        Supplier<LocalDate> clock,
        @Nullable StartupCache startupCache) {
    static Surroundings ofProcess() {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                System.console() != null,
                () -> LocalDate.now(ZoneId.systemDefault()),
                StartupCache.ofProcess());
    }

    LocalDate today() {
        return clock.get();
    }
}
