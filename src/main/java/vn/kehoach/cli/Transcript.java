package vn.kehoach.cli;

import vn.kehoach.incremental.Said;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is said of one plan, on both streams, in its order: others may have to speak first. */
final class Transcript {
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<Said> said = new ArrayList<>();
    private Said.Stream last = Said.Stream.OUT;

    PrintStream out() {
        return new PrintStream(new Recorder(Said.Stream.OUT), true, StandardCharsets.UTF_8);
    }

    PrintStream err() {
        return new PrintStream(new Recorder(Said.Stream.ERR), true, StandardCharsets.UTF_8);
    }

    List<Said> said() {
        endStretch();
        return List.copyOf(said);
    }

    static void say(List<Said> said, PrintStream out, PrintStream err) {
        for (Said each : said) {
            PrintStream stream =
                    switch (each.stream()) {
                        case OUT -> out;
                        case ERR -> err;
                    };
            stream.print(each.text());
        }
        out.flush();
        err.flush();
    }

    private void endStretch() {
        if (text.size() > 0) {
            said.add(new Said(last, text.toString(StandardCharsets.UTF_8)));
            text.reset();
        }
    }

    /** One after the other, as both are written to by whoever works on the plan. */
    private final class Recorder extends OutputStream {
        private final Said.Stream stream;

        Recorder(Said.Stream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int b) {
            begin();
            text.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            begin();
            text.write(bytes, offset, length);
        }

        private void begin() {
            if (last != stream) {
                endStretch();
                last = stream;
            }
        }
    }
}
