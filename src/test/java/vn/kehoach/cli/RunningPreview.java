package vn.kehoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import vn.kehoach.report.Language;
import vn.kehoach.report.text.Colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** {@code kehoach serve} in a thread of its own, on a port that is free. */
final class RunningPreview implements AutoCloseable {
    private final Thread thread;
    private final String address;

    private RunningPreview(Thread thread, String address) {
        this.thread = thread;
        this.address = address;
    }

    static RunningPreview of(Path workingFolder, Language language, Path... plans)
            throws IOException {
        AskedPlans asked = new AskedPlans(workingFolder, List.of(plans));
        Settings settings =
                new Settings(
                        workingFolder,
                        asked.paths(),
                        null,
                        null,
                        null,
                        language,
                        Colour.NEVER,
                        false);
        PipedInputStream said = new PipedInputStream();
        PrintStream out =
                new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
        ServeCommand serve =
                new ServeCommand(
                        settings,
                        asked,
                        0,
                        false,
                        new Words(language),
                        UntilStopped.listening(),
                        out,
                        System.err);
        Thread thread = Thread.ofPlatform().daemon().start(serve::run);
        String line =
                new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8)).readLine();
        assertThat(line).contains("http://");
        return new RunningPreview(
                thread, line.replaceFirst("(?s).*?(http://[a-z0-9.:]+/).*", "$1"));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
