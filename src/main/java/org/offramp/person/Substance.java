package org.offramp.person;

/** The main substance a person uses. */
public enum Substance {
    /** Cannabis. */
    CANNABIS,
    /** Heroin and other opioids, prescribed ones used outside the prescription among them. */
    OPIOIDS,
    /** Cocaine, crack and amphetamines. */
    STIMULANTS,
    /** Any other controlled substance. */
    OTHER
}
