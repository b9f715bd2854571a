package org.offramp.scenario;

import org.offramp.chance.Ratio;
import org.offramp.money.Money;

/**
 * A unit cost.
 *
 * @param average cost of one unit with its share of what is fixed
 * @param marginal share of it that one unit less saves
 */
public record UnitCost(Money average, Ratio marginal) {}
