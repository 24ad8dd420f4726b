/** On a machine with everything else to do at once a test is wrong by what it finds, not by its clock. */
jest.setTimeout(60_000);
