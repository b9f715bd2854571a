package org.offramp.world;

/**
 * One account: two numbers reached by different ways, which must be the same.
 *
 * @param account its name
 * @param left one number
 * @param right the other
 */
public record Balance(String account, long left, long right) {

    /** Whether it balances. */
    public boolean ok() {
        return left == right;
    }
}
