package vn.kehoach.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.HexFormat;

class DerTest {
    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void objectIdentifiersAreThoseOfTheStandard() {
        // X.690, 8.19.5
        assertThat(hex(Der.objectIdentifier("2.999.3"))).isEqualTo("0603883703");
        assertThat(hex(Der.objectIdentifier("1.2.840.113549.1.7.2")))
                .isEqualTo("06092a864886f70d010702");
        assertThat(hex(Der.objectIdentifier("1.2.0.128"))).isEqualTo("06042a008100");
    }

    @Test
    void lengthsGrowWithTheContent() {
        assertThat(hex(Der.octets(new byte[0]))).isEqualTo("0400");
        assertThat(hex(Der.octets(new byte[127]))).startsWith("047f00");
        assertThat(hex(Der.octets(new byte[128]))).startsWith("04818000");
        assertThat(hex(Der.octets(new byte[256]))).startsWith("0482010000");
        assertThat(hex(Der.octets(new byte[70_000]))).startsWith("0483011170");
    }

    @Test
    void numbersKeepTheirSign() {
        assertThat(hex(Der.integer(BigInteger.valueOf(128)))).isEqualTo("02020080");
        assertThat(hex(Der.integer(BigInteger.ZERO))).isEqualTo("020100");
    }

    @Test
    void setsAreInTheOrderOfTheirBytes() {
        byte[] one = Der.integer(BigInteger.ONE);
        byte[] two = Der.integer(BigInteger.TWO);

        assertThat(Der.set(two, one)).isEqualTo(Der.set(one, two));
        assertThat(hex(Der.taggedSet(0, two, one))).isEqualTo("a006020101020102");
    }
}
