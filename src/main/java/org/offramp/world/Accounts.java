package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import org.offramp.justice.Charge;
import org.offramp.justice.Counted;
import org.offramp.justice.Road;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.money.Purse;
import org.offramp.outcome.HealthState;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.UseState;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;
import org.offramp.treatment.Clinics;

/**
 * The accounts of a district at the end of a run: people, places, money, Little's law, order of events. Each holds two
 * numbers against each other that were kept in different ways. All are whole numbers, so they balance exactly or not at
 * all.
 */
final class Accounts {

    private final District district;
    private final int end;
    private final Years years;
    private final List<Balance> balances = new ArrayList<>();

    private Accounts(District district) {
        this.district = district;
        this.years = district.ground().years();
        this.end = years.end();
    }

    /** The accounts of a district whose run is over. */
    static List<Balance> of(District district) {
        Accounts accounts = new Accounts(district);
        accounts.people();
        accounts.nodes("justice", district.road().nodes());
        accounts.nodes("treatment", district.clinics().episodes().nodes());
        accounts.nodes("drug-use", district.use());
        accounts.health();
        accounts.turnover();
        accounts.places();
        accounts.money();
        accounts.add("order: events out of time", district.disorderly(), 0);
        accounts.add("draws: hazards above their bound", district.life().exceeded(), 0);
        return accounts.balances;
    }

    private void add(String account, long left, long right) {
        balances.add(new Balance(account, left, right));
    }

    private void people() {
        Population people = district.people();
        long present = 0;
        long held = 0;
        long centres = 0;
        for (int person = 0; person < people.rows; person++) {
            present += people.present[person] ? 1 : 0;
            held += people.custody[person] ? 1 : 0;
            centres += district.road().standing(person) == Standing.COMPULSORY_CENTRE ? 1 : 0;
        }
        long exits = 0;
        for (int year = 0; year < years.slots(); year++) {
            for (org.offramp.person.Vital exit : List.of(
                    org.offramp.person.Vital.DEATH,
                    org.offramp.person.Vital.OVERDOSE,
                    org.offramp.person.Vital.EXECUTION,
                    org.offramp.person.Vital.QUIT)) {
                exits += district.vital().total(exit.ordinal(), year);
            }
        }
        add("people: entrants = exits + stock", people.initial + district.entered(), exits + present);
        Nodes nodes = district.road().nodes();
        long standing = 0;
        long custody = 0;
        for (Standing node : Standing.values()) {
            int stock = node == Standing.OUTSIDE ? 0 : nodes.stock(node.ordinal());
            standing += stock;
            custody += node.custody() ? stock : 0;
        }
        add("people: stock = stock of all justice nodes", present, standing);
        add("people: held = stock of custodial nodes", held, custody);
        add("places: held by the prison wings = held", district.road().held(), held - centres);
    }

    /** Entries − exits = stock by a count of heads, and L = λW to the tick, for each node. */
    private void nodes(String system, Nodes nodes) {
        long[] heads = new long[nodes.count()];
        long[] open = new long[nodes.count()];
        long gone = 0;
        for (int person = 0; person < nodes.people(); person++) {
            heads[nodes.at(person)]++;
            open[nodes.at(person)] += end - nodes.since(person);
            gone += nodes.at(person) != 0 && !district.people().present[person] ? 1 : 0;
        }
        add(system + ": people who are gone and still counted", gone, 0);
        for (int node = 1; node < nodes.count(); node++) {
            long net = 0;
            long area = 0;
            for (int year = 0; year < years.slots(); year++) {
                for (int other = 0; other < nodes.count(); other++) {
                    net += nodes.flow(other, node, year) - nodes.flow(node, other, year);
                }
                area += nodes.area(node, year);
            }
            add(system + " node " + node + ": entries − exits = heads", net, heads[node]);
            add(system + " node " + node + ": Little, L·T = λ·W", area, nodes.stays(node) + open[node]);
        }
    }

    /** Time by state of health against time in the nodes of the three registers it is made of. */
    private void health() {
        HealthRegister health = district.health();
        Nodes standing = district.road().nodes();
        Nodes episodes = district.clinics().episodes().nodes();
        for (int year = 0; year < years.slots(); year++) {
            for (UseState use : UseState.values()) {
                long lived = health.ticks(year, state -> state.use() == use);
                String name = use.name().toLowerCase(java.util.Locale.ROOT);
                add(
                        "health: " + name + " = drug use, year " + year,
                        lived,
                        district.use().area(1 + use.ordinal(), year));
            }
            long held = 0;
            long treated = 0;
            for (Standing where : Standing.values()) {
                held += where.custody() ? standing.area(where.ordinal(), year) : 0;
            }
            for (int node = 2; node < episodes.count(); node += 2) {
                treated += episodes.area(node, year);
            }
            add("health: in custody = held, year " + year, health.ticks(year, HealthState::custody), held);
            long ticks = health.ticks(year, state -> state.modality() != HealthState.UNTREATED);
            add("health: in treatment = treated, year " + year, ticks, treated);
        }
    }

    /** Admissions to prison and releases as counted against moves between standings. */
    private void turnover() {
        Nodes standing = district.road().nodes();
        Ledger counts = district.road().ledger();
        for (int year = 0; year < years.slots(); year++) {
            long in = 0;
            long out = 0;
            for (Standing prison : List.of(Standing.REMAND, Standing.PRISON)) {
                for (Standing other : Standing.values()) {
                    boolean outside = !other.imprisoned() && other != Standing.OUTSIDE;
                    in += outside ? standing.flow(other.ordinal(), prison.ordinal(), year) : 0;
                    out += outside ? standing.flow(prison.ordinal(), other.ordinal(), year) : 0;
                }
            }
            add("prison: admitted = moves in, year " + year, counts.total(Counted.ADMITTED.ordinal(), year), in);
            add("prison: left = moves out, year " + year, counts.total(Counted.LEFT_PRISON.ordinal(), year), out);
        }
    }

    private void places() {
        Clinics clinics = district.clinics();
        Nodes nodes = clinics.episodes().nodes();
        for (int m = 0; m < clinics.episodes().names().size(); m++) {
            String name = clinics.episodes().names().get(m);
            add("places: " + name + " taken = in treatment", clinics.taken(m), nodes.stock(2 + 2 * m));
            add("places: " + name + " taken above capacity", clinics.oversubscribed(m), 0);
        }
    }

    private void money() {
        Road road = district.road();
        Purse purse = road.purse();
        Ledger counts = road.ledger();
        Nodes nodes = road.nodes();
        for (int year = 0; year < years.slots(); year++) {
            charged(purse, Charge.CONTACT, year, counts.total(Counted.CONTACTS.ordinal(), year));
            charged(purse, Charge.ARREST, year, counts.total(Counted.ARRESTS.ordinal(), year));
            charged(purse, Charge.PROSECUTION, year, counts.total(Counted.DECIDED.ordinal(), year));
            charged(purse, Charge.HEARING, year, counts.total(Counted.HEARINGS.ordinal(), year));
            long offences = 0;
            for (OffenceClass offence : OffenceClass.values()) {
                offences += purse.quantity(Charge.offence(offence).ordinal(), year);
            }
            add("money: offences charged = contacts, year " + year, offences, purse.quantity(0, year));
            long remand = nodes.area(Standing.REMAND.ordinal(), year);
            long prison = nodes.area(Standing.PRISON.ordinal(), year);
            long centre = nodes.area(Standing.COMPULSORY_CENTRE.ordinal(), year);
            charged(purse, Charge.REMAND, year, remand);
            charged(purse, Charge.PRISON, year, prison);
            charged(purse, Charge.CENTRE, year, centre);
            charged(purse, Charge.HELD, year, remand + prison + centre);
            charged(
                    purse,
                    Charge.SUPERVISION,
                    year,
                    nodes.area(Standing.COMMUNITY_SENTENCE.ordinal(), year)
                            + nodes.area(Standing.PAROLE.ordinal(), year));
            charged(purse, Charge.MONITORING, year, nodes.area(Standing.PRETRIAL_MONITORED.ordinal(), year));
            treatment(year);
        }
    }

    private void treatment(int year) {
        Clinics clinics = district.clinics();
        for (int m = 0; m < clinics.episodes().names().size(); m++) {
            add(
                    "money: " + clinics.episodes().names().get(m) + " charged = time in treatment, year " + year,
                    clinics.episodes().purse().quantity(m, year),
                    clinics.episodes().nodes().area(2 + 2 * m, year));
        }
        Ledger gates = district.portfolio().ledger();
        for (int measure = 0; measure < district.portfolio().purse().items(); measure++) {
            add(
                    "money: measure " + measure + " charged = started, year " + year,
                    district.portfolio().purse().quantity(measure, year),
                    gates.total(measure * Step.values().length + Step.STARTED.ordinal(), year));
        }
    }

    private void charged(Purse purse, Charge item, int year, long counted) {
        String name = item.name().toLowerCase(java.util.Locale.ROOT);
        add("money: " + name + " charged = counted, year " + year, purse.quantity(item.ordinal(), year), counted);
    }
}
