//! Turns recorded requests and prepared answers into tests of code that uses this client, without a network.

mod mock_answer;
mod mock_request;
mod mock_transport;

pub use mock_answer::MockAnswer;
pub use mock_request::MockRequest;
pub use mock_transport::MockTransport;
