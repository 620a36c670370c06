package vn.kehoach.render.pdf;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    @Test
    void rendersToAFileForLookingAt() throws Exception {
        Path path = Path.of("target", "sample-plan.pdf");
        try (OutputStream output = Files.newOutputStream(path)) {
            new PdfRenderer().render(SamplePlan.document(), TestTheme.ND30, output);
        }
    }
}
