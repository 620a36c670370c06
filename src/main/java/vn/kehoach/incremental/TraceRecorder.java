package vn.kehoach.incremental;

import vn.kehoach.source.LoadedBytes;
import vn.kehoach.source.LoadedSource;
import vn.kehoach.source.Look;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows a build. */
public final class TraceRecorder implements Answers {
    private final Map<Look, String> looks = new LinkedHashMap<>();
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
            DigestedOutput digested = new DigestedOutput(output);
            content.writeTo(digested);
            wrote(new Output(name, digested.digest()));
        }
    }

    @Override
    public synchronized void answered(Look look, String answer) {
        String before = looks.putIfAbsent(look, answer);
        // Somebody saved a file meanwhile: the build has read a bit of both.
        certain &= before == null || before.equals(answer);
    }

    @Override
    public void content(Look look, LoadedBytes seen) {
        if (idle) {
            return;
        }
        Answers.super.content(look, seen);
        if (seen instanceof LoadedBytes.None(LoadedSource.TooLarge large)) {
            doubt(); // It may change beyond what is read of it.
        }
    }

    /** What is built now will not be known again. */
    public synchronized void doubt() {
        certain = false;
    }

    private synchronized void wrote(Output output) {
        outputs.add(output);
    }

    /**
     * Nothing if a file has changed while the build was reading.
     *
     * @param key digest of all that it depends on beside files
     */
    public synchronized Optional<Trace> trace(String key, List<Said> said) {
        return certain && !idle
                ? Optional.of(new Trace(key, looks, outputs, said))
                : Optional.empty();
    }
}
