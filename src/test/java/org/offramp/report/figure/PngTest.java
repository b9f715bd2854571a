package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;

class PngTest {

    /** 1,920 pixels at 11,811 to the metre: 16.3 cm at 300 dots to the inch. */
    @Test
    void saysHowLargeItIsInPrint() {
        byte[] png = ((Plate.Drawn) new Cascade().plates(SampleRun.both()).get(0)).png();
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(at).isPositive();
        ByteBuffer size = ByteBuffer.wrap(png, at + 4, 9);
        assertThat(size.getInt()).isEqualTo(11_811);
        assertThat(size.getInt()).isEqualTo(11_811);
        assertThat(size.get()).isEqualTo((byte) 1);
    }
}
