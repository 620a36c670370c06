package vn.kehoach.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

    @Test
    void writesAPageThatIsAlsoXml() throws IOException {
        Page page = Page.of(Plan140.document());
        Files.write(Path.of("target/plan140.html"), page.bytes());
        assertThat(page.find("//h1")).containsExactly("KẾ HOẠCH");
    }
}
