package vn.kehoach.report.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.kehoach.diagnostic.Diagnostic;
import vn.kehoach.diagnostic.Problem;
import vn.kehoach.report.messages.SampleProblem;
import vn.kehoach.source.SourceFile;

import java.util.List;
import java.util.stream.IntStream;

class RecognitionTest {
    private static final Problem PROBLEM = new SampleProblem.NobodySpeaksOfIt(List.of(), null);

    private static Diagnostic in(String path) {
        return Diagnostic.of(PROBLEM, new SourceFile(path, "a: b").top());
    }

    private static List<Integer> known(List<Diagnostic> before, Diagnostic... found) {
        return Recognition.of(before).known(List.of(found)).stream().boxed().toList();
    }

    @Test
    void whatWasThereIsKnownWhereverItWent() {
        assertThat(known(List.of(in("p/a.yaml")), in("q/b.yaml"))).containsExactly(0);
        assertThat(known(List.of(), in("q/b.yaml"))).isEmpty();
    }

    @Test
    void ofMoreAlikeThanThereWereTheOneInAnotherFileIsNew() {
        Diagnostic old = in("plans/b/x.yaml");

        assertThat(known(List.of(old), in("plans/a/x.yaml"), old)).containsExactly(1);
        assertThat(known(List.of(old), in("a/x.yaml"), in("b/x.yaml"))).containsExactly(1);
        assertThat(known(List.of(in("c.yaml")), in("a.yaml"), in("b.yaml"))).containsExactly(0);
    }

    @Test
    void asManyAsThereWereAreKnown() {
        List<Diagnostic> before = IntStream.range(0, 3).mapToObj(i -> in("a.yaml")).toList();

        assertThat(known(before, in("a.yaml"), in("a.yaml"))).containsExactly(0, 1);
        assertThat(known(before, in("a.yaml"), in("a.yaml"), in("a.yaml"), in("a.yaml")))
                .containsExactly(0, 1, 2);
    }
}
