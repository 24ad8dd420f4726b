/**
 * The grid is somebody else's and draws in its own time: on a busy machine a key may go by. A browser test that fails is run
 * once more, and the first failure is printed all the same.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
