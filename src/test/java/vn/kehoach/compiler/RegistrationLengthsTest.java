package vn.kehoach.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.printed.PlanTree;

import java.nio.file.Path;
import java.util.List;

class RegistrationLengthsTest {
    @TempDir private Path folder;

    @Test
    void theSubjectMayFillTheRegister() {
        assertThat(problems("ề".repeat(500))).isEmpty();
        assertThat(problems("ề".repeat(501))).hasSize(1);
    }

    private List<String> problems(String subject) {
        return PlanTree.in(folder).head("subject", subject).problems().stream()
                .filter(problem -> problem.startsWith("OUT-03 p/plan.yaml"))
                .toList();
    }
}
