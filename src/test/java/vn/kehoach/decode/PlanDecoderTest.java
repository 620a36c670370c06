package vn.kehoach.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanDecoderTest {
    @Test
    void reportsNothingOfAValidPlan() {
        assertThat(Decoded.valid().reports()).isEmpty();
    }
}
