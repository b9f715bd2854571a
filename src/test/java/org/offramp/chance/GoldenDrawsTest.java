package org.offramp.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The bits of a few addresses, pinned: the same on every machine and every JDK, for ever. A change here changes every
 * result ever published.
 */
class GoldenDrawsTest {

    /** Seed 1, replication 0, district 0, person 12345. */
    private static final long PERSON = Draws.key(Draws.key(Draws.key(1, 0), 0), 12_345);

    @Test
    void keys() {
        // the first output of SplitMix64 with seed 0, as published with the generator
        assertThat(Draws.key(0, 0)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(Draws.key(1, 0)).isEqualTo(0x910a2dec89025cc1L);
        assertThat(PERSON).isEqualTo(0x351ce59b7d62e1b7L);
    }

    @Test
    void addresses() {
        assertThat(Draws.at(PERSON, 0, 0)).isEqualTo(0xa355868a855c784dL);
        assertThat(Draws.at(PERSON, 1, 17)).isEqualTo(0x522e6e999ff2b829L);
        assertThat(Draws.at(PERSON, 33, Integer.MAX_VALUE)).isEqualTo(0x307ac56352f22b7eL);
        assertThat(Draws.at(PERSON, 9, -1)).isEqualTo(0xd8c67e12c75b7326L);
    }

    @Test
    void transforms() {
        long bits = Draws.at(PERSON, 4, 0);
        assertThat(Draws.uniform(bits)).isEqualTo(0.7066746814675141);
        assertThat(Draws.exponential(bits)).isEqualTo(0.34718485834919277);
        assertThat(Draws.normal(bits)).isEqualTo(-0.033323513888790714);
        assertThat(Draws.gamma(bits, 0.390625)).isEqualTo(0.1920854844442344);
        assertThat(Draws.gamma(bits, 2.5)).isEqualTo(1.891391207935727);
        assertThat(new Distribution.Weibull(120, 0.7).sample(bits)).isEqualTo(26.475215129684425);
        assertThat(new Distribution.LogNormal(90, 0.8).sample(bits)).isEqualTo(87.6324058403186);
        assertThat(new Distribution.Uniform(3, 40).sample(bits)).isEqualTo(29.146963214298022);
    }

    /** Every person, decision and occasion of a small run: 680,000 draws. */
    @Test
    void manyAddresses() {
        long hash = 0;
        for (int person = 0; person < 1000; person++) {
            for (int decision = 0; decision < 34; decision++) {
                for (int occasion = 0; occasion < 20; occasion++) {
                    hash = 31 * hash + Draws.at(Draws.key(PERSON, person), decision, occasion);
                }
            }
        }
        assertThat(hash).isEqualTo(0x7829dc67fb9268c6L);
    }

    @Test
    void manyTransforms() {
        long hash = 0;
        for (int i = 0; i < 20_000; i++) {
            long bits = Draws.at(PERSON, 0, i);
            hash = 31 * hash + Double.doubleToLongBits(Draws.exponential(bits));
            hash = 31 * hash + Double.doubleToLongBits(Draws.normal(bits));
            hash = 31 * hash + Double.doubleToLongBits(Draws.gamma(bits, 0.4));
            hash = 31 * hash + Double.doubleToLongBits(new Distribution.Weibull(120, 0.7).sample(bits));
            hash = 31 * hash + Double.doubleToLongBits(new Distribution.LogNormal(90, 0.8).sample(bits));
        }
        assertThat(hash).isEqualTo(-1757078830871692056L);
    }
}
