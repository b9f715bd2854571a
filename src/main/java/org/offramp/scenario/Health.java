package org.offramp.scenario;

import java.util.Optional;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;
import org.offramp.outcome.Utility;

/**
 * Health economics of a place: what years in each state of health are worth, and what a quality-adjusted life-year
 * (QALY) is worth in money.
 *
 * @param utility weights of the states of health
 * @param gdpPerHead gross domestic product per head, in the currency or in international dollars
 * @param gdpPerQaly value of a QALY in years of gross domestic product per head
 * @param threshold value of a QALY where the place has one of its own, in the currency or in international dollars; else
 *     the product of the two before it
 */
public record Health(Utility utility, Money gdpPerHead, Ratio gdpPerQaly, Optional<Money> threshold) {

    /** The value of a QALY in the currency of the place. */
    public Money qaly() {
        return threshold.orElseGet(() -> new Money(gdpPerHead.amount() * gdpPerQaly.value()));
    }
}
