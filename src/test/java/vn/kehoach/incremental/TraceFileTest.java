package vn.kehoach.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.source.Look;
import vn.kehoach.source.Overlay;
import vn.kehoach.source.SourceLoader;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TraceFileTest {
    @TempDir private Path folder;

    private TraceFile file() {
        return new TraceFile(folder, folder);
    }

    private void write(Trace trace) throws IOException {
        Files.write(file().path(), file().content(trace));
    }

    private Trace trace(String output) {
        Look look = new Look(Look.Kind.CONTENT, folder, folder.resolve("kế\thoạch\\\n.yaml"));
        return new Trace(
                "key",
                Map.of(look, "answer"),
                List.of(new Output(output, "digest")),
                List.of(
                        new Said(Said.Stream.ERR, "cảnh báo\n\tdòng\\n hai\r\n\u001b[1m"),
                        new Said(Said.Stream.OUT, "")));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        write(trace("một tệp.pdf"));

        assertThat(file().read()).contains(trace("một tệp.pdf"));
    }

    @Test
    void nothingInItNamesTheMachine() throws IOException {
        write(trace("a.pdf"));

        assertThat(Files.readString(file().path())).doesNotContain(folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "/etc/passwd", "a/b.pdf", "..\\a.pdf", "C:a.pdf", ""})
    void anOutputThatLiesElsewhereMakesItForeign(String name) throws IOException {
        write(trace(name));

        assertThat(file().read()).isEmpty();
    }

    @Test
    void aLinkIsNoTrace() throws IOException {
        write(trace("a.pdf"));
        Path elsewhere = Files.move(file().path(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(file().path(), elsewhere);

        assertThat(file().read()).isEmpty();
        assertThat(file().isWritable()).isFalse();
    }

    @Test
    void eachQuestionIsAskedAgain() throws IOException {
        Path source = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        for (Look.Kind kind : Look.Kind.values()) {
            Look look = new Look(kind, folder, kind == Look.Kind.CONTENT ? source : folder);
            Trace trace = follow(look).orElseThrow();
            assertThat(trace.looks()).containsOnlyKeys(look);
            assertThat(new Recheck().holds(trace, folder)).as(kind.name()).isTrue();
        }
        Trace content = follow(new Look(Look.Kind.CONTENT, folder, source)).orElseThrow();
        Trace listing = follow(new Look(Look.Kind.SOURCES, folder, folder)).orElseThrow();
        Trace presence =
                follow(new Look(Look.Kind.PRESENCE, folder, folder.resolve("b.yaml")))
                        .orElseThrow();
        Files.writeString(source, "a: 2\n");
        Files.writeString(folder.resolve("b.txt"), "");
        assertThat(new Recheck().holds(content, folder)).isFalse();
        assertThat(new Recheck().holds(listing, folder)).isTrue();
        Files.writeString(folder.resolve("b.yaml"), "");
        assertThat(new Recheck().holds(listing, folder)).isFalse();
        assertThat(new Recheck().holds(presence, folder)).isFalse();
    }

    private static Optional<Trace> follow(Look look) {
        TraceRecorder recorder = new TraceRecorder();
        SourceLoader.repeat(look, recorder);
        return recorder.trace("key", List.of());
    }

    @Test
    void whoReadsAFileTwiceAndFindsItChangedHasNoTrace() throws IOException {
        Path source = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
        TraceRecorder recorder = new TraceRecorder();
        SourceLoader loader = new SourceLoader(folder, folder, Overlay.NONE, recorder);
        loader.load(source);
        Files.writeString(source, "a: 2\n");
        loader.load(source);

        assertThat(recorder.trace("key", List.of())).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeToBeReadWholeLeavesNoTrace() throws IOException {
        Path source = folder.resolve("a.yaml");
        try (var file = new RandomAccessFile(source.toFile(), "rw")) {
            file.setLength(17L << 20);
        }

        assertThat(follow(new Look(Look.Kind.CONTENT, folder, source))).isEmpty();
    }
}
