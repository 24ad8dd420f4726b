/** A machine with everything else to do at once renders slowly: a component test is wrong by what it sees, not by its clock. */
jest.setTimeout(60_000);
