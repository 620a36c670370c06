package vn.kehoach.incremental;

import vn.kehoach.source.LoadedBytes;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.Look;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CheckedOutputStream;

/** Follows a build. */
public final class TraceRecorder implements Answers {
    private final List<Heard> heard = new ArrayList<>();
    private final List<Output> outputs = new ArrayList<>();
    private final boolean idle;
    private boolean certain = true;

    public TraceRecorder() {
        this(false);
    }

    private TraceRecorder(boolean idle) {
        this.idle = idle;
    }

    /** One that follows nothing, and costs nothing. */
    public static TraceRecorder idle() {
        return new TraceRecorder(true);
    }

    /**
     * @param answer known soon: digests are made on another processor, while the build goes on
     */
    private record Heard(Look look, CompletableFuture<String> answer) {}

    /** Writes a file. */
    public interface Content {
        void writeTo(OutputStream output) throws IOException;
    }

    /**
     * @param name of a file in the folder of the trace
     */
    public void write(String name, OutputStream output, Content content) throws IOException {
        if (idle) {
            content.writeTo(output);
        } else {
            FileChecksum checksum = new FileChecksum();
            content.writeTo(new CheckedOutputStream(output, checksum));
            wrote(new Output(name, checksum.text()));
        }
    }

    private synchronized void wrote(Output output) {
        outputs.add(output);
    }

    @Override
    public void content(Look look, LoadedBytes seen) {
        if (!idle) {
            hear(new Heard(look, CompletableFuture.supplyAsync(() -> Answers.of(seen))));
            if (seen instanceof LoadedBytes.None(LoadedSource.TooLarge large)) {
                doubt(); // It may change beyond what is read of it.
            }
        }
    }

    @Override
    public void answered(Look look, String answer) {
        if (!idle) {
            hear(new Heard(look, CompletableFuture.completedFuture(answer)));
        }
    }

    private synchronized void hear(Heard each) {
        heard.add(each);
    }

    private synchronized void doubt() {
        certain = false;
    }

    /**
     * Nothing if a file has changed while the build was reading.
     *
     * @param key digest of all that it depends on beside files
     */
    public synchronized Optional<Trace> trace(String key, List<Said> said) {
        Map<Look, String> looks = new LinkedHashMap<>();
        boolean same = certain && !idle;
        for (Heard each : heard) {
            String answer = each.answer().join();
            String before = looks.putIfAbsent(each.look(), answer);
            // Somebody saved a file meanwhile: the build has read a bit of both.
            same &= before == null || before.equals(answer);
        }
        return same ? Optional.of(new Trace(key, looks, inOrder(), said)) : Optional.empty();
    }

    /** Formats are written at once, and either may be done first. */
    private List<Output> inOrder() {
        return outputs.stream().sorted(Comparator.comparing(Output::name)).toList();
    }
}
